// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/columns.h"

#include <algorithm>
#include <utility>

#include "indexer/schema/error.h"

namespace warta {

// Tabs part the members: no name or office has one, as tokens have none.
std::string office_value(const Official& official) {
  std::string value = official.name;
  value.append("\t").append(official.position);
  value.append(official.acting ? "\t1\t" : "\t0\t").append(official.jurisdiction);
  return value;
}

OfficeView view_office_value(std::string_view value) {
  const auto take = [&] {
    const std::size_t end = std::min(value.find('\t'), value.size());
    const std::string_view member = value.substr(0, end);
    value.remove_prefix(std::min(end + 1, value.size()));
    return member;
  };
  OfficeView office;
  office.name = take();
  office.position = take();
  office.acting = take() == "1";
  office.jurisdiction = take();
  return office;
}

Official parse_office_value(std::string_view value) {
  const OfficeView view = view_office_value(value);
  Official official;
  official.name = view.name;
  official.position = view.position;
  official.acting = view.acting;
  official.jurisdiction = view.jurisdiction;
  return official;
}

std::vector<std::string> column_values(FieldId id, const TaggedArticle& article) {
  std::vector<std::string> values;
  switch (id) {
    case FieldId::province:
      for (RegionCode code : article.provinces) values.push_back(printed_code(code));
      break;
    case FieldId::regency:
      for (RegionCode code : article.regencies) values.push_back(printed_code(code));
      break;
    case FieldId::official:
      for (const Official& official : article.officials) values.push_back(official.name);
      break;
    case FieldId::position:
      for (const Official& official : article.officials) values.push_back(official.position);
      break;
    case FieldId::source:
      values.push_back(article.source);
      break;
    case FieldId::advertorial:
      if (article.advertorial) values.emplace_back(kIsAdvertorial);
      break;
    case FieldId::office:
      for (const Official& official : article.officials) {
        values.push_back(office_value(official));
      }
      break;
    default:
      break;
  }
  return values;
}

std::string column_section(FieldId id) {
  return "col." + std::string(field(id).name);
}

Column::Column(const SectionFile& file, FieldId id)
    : file_(&file),
      ends_(file.array<std::uint32_t>(column_section(id) + ".ends")),
      values_(file.array<std::uint32_t>(column_section(id) + ".values")),
      texts_(file.section(column_section(id) + ".texts")),
      text_ends_(file.array<std::uint32_t>(column_section(id) + ".text_ends")) {}

Column::Column(const ColumnValues& values)
    : ends_(values.ends()),
      values_(values.numbers()),
      texts_(values.texts()),
      text_ends_(values.text_ends()) {}

void Column::damaged() const {
  if (file_ != nullptr) file_->damaged("columns");
  throw Error(ErrorCode::damaged, "a column of values in the index is damaged");
}

std::string_view Column::text(std::uint32_t value) const {
  if (value >= text_ends_.size()) damaged();
  const std::uint32_t begin = value == 0 ? 0 : text_ends_[value - 1];
  const std::uint32_t end = text_ends_[value];
  if (end > texts_.size() || begin > end) damaged();
  return texts_.substr(begin, end - begin);
}

Columns::Columns(const SectionFile& file) : days_(file.array<std::uint32_t>(kDaysSection)) {
  for (FieldId id : kColumnFields) columns_.emplace_back(file, id);
}

Columns::Columns(std::shared_ptr<const ColumnArrays> arrays)
    : arrays_(std::move(arrays)), days_(arrays_->days) {
  for (const ColumnValues& values : arrays_->columns) columns_.emplace_back(values);
}

const Column& Columns::of(FieldId id) const {
  const auto* const found = std::ranges::find(kColumnFields, id);
  return columns_[static_cast<std::size_t>(found - kColumnFields.begin())];
}

}  // namespace warta
