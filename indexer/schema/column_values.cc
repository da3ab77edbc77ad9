// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/column_values.h"

#include <algorithm>
#include <cstddef>

namespace warta {

void ColumnValues::add(std::string_view text) {
  if (text.empty()) return;
  auto known = number_of_.find(text);
  if (known == number_of_.end()) {
    const auto number = static_cast<std::uint32_t>(text_ends_.size());
    known = number_of_.emplace(known_.emplace_back(text), number).first;
    texts_ += text;
    text_ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
  }
  const auto first =
      numbers_.begin() + static_cast<std::ptrdiff_t>(ends_.empty() ? 0 : ends_.back());
  if (std::find(first, numbers_.end(), known->second) == numbers_.end()) {
    numbers_.push_back(known->second);
  }
}

}  // namespace warta
