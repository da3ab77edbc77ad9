// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/columns_builder.h"

#include <algorithm>
#include <utility>

namespace warta {

void ColumnsBuilder::Values::add(std::string_view text) {
  if (text.empty()) return;
  auto known = numbers.find(text);
  if (known == numbers.end()) {
    const auto number = static_cast<std::uint32_t>(texts.size());
    known = numbers.emplace(texts.emplace_back(text), number).first;
  }
  const auto first = values.begin() + (ends.empty() ? 0 : ends.back());
  if (std::find(first, values.end(), known->second) == values.end()) {
    values.push_back(known->second);
  }
}

void ColumnsBuilder::Values::write(FieldId id, SectionWriter& out) const {
  const std::string name = column_section(id);
  out.begin(name + ".ends");
  out.append_array(std::span(ends));
  out.begin(name + ".values");
  out.append_array(std::span(values));
  std::vector<std::uint32_t> text_ends;
  out.begin(name + ".texts");
  std::uint32_t end = 0;
  for (const std::string& text : texts) {
    out.append(text);
    text_ends.push_back(end += static_cast<std::uint32_t>(text.size()));
  }
  out.begin(name + ".text_ends");
  out.append_array(std::span(std::as_const(text_ends)));
}

ColumnsBuilder::Values& ColumnsBuilder::of(FieldId id) {
  const auto* const found = std::ranges::find(kColumnFields, id);
  return columns_[static_cast<std::size_t>(found - kColumnFields.begin())];
}

void ColumnsBuilder::add(const TaggedArticle& article) {
  for (RegionCode code : article.provinces) of(FieldId::province).add(printed_code(code));
  for (RegionCode code : article.regencies) of(FieldId::regency).add(printed_code(code));
  for (const Official& official : article.officials) {
    of(FieldId::official).add(official.name);
    of(FieldId::position).add(official.position);
  }
  of(FieldId::source).add(article.source);
  const auto day = article.date();
  days_.push_back(day ? day_number(*day) : 0);
  for (Values& values : columns_) values.end_document();
}

void ColumnsBuilder::add(const Columns& columns, std::uint32_t document) {
  for (FieldId id : kColumnFields) {
    const Column& column = columns.of(id);
    Values& values = of(id);
    for (std::uint32_t value : column.values(document)) values.add(column.text(value));
    values.end_document();
  }
  days_.push_back(columns.day(document));
}

void ColumnsBuilder::write(SectionWriter& out) const {
  out.begin(kDaysSection);
  out.append_array(std::span(days_));
  for (std::size_t i = 0; i < columns_.size(); ++i) columns_[i].write(kColumnFields[i], out);
}

}  // namespace warta
