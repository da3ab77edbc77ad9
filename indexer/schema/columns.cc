// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/columns.h"

#include <algorithm>

namespace warta {

std::string column_section(FieldId id) {
  return "col." + std::string(field(id).name);
}

Column::Column(const SectionFile& file, FieldId id)
    : file_(&file),
      ends_(file.array<std::uint32_t>(column_section(id) + ".ends")),
      values_(file.array<std::uint32_t>(column_section(id) + ".values")),
      texts_(file.section(column_section(id) + ".texts")),
      text_ends_(file.array<std::uint32_t>(column_section(id) + ".text_ends")) {}

std::string_view Column::text(std::uint32_t value) const {
  if (value >= text_ends_.size()) file_->damaged("columns");
  const std::uint32_t begin = value == 0 ? 0 : text_ends_[value - 1];
  const std::uint32_t end = text_ends_[value];
  if (end > texts_.size() || begin > end) file_->damaged("columns");
  return texts_.substr(begin, end - begin);
}

Columns::Columns(const SectionFile& file) : days_(file.array<std::uint32_t>(kDaysSection)) {
  for (FieldId id : kColumnFields) columns_.emplace_back(file, id);
}

const Column& Columns::of(FieldId id) const {
  const auto* const found = std::ranges::find(kColumnFields, id);
  return columns_[static_cast<std::size_t>(found - kColumnFields.begin())];
}

}  // namespace warta
