// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counts/story_counts.h"

#include <algorithm>

namespace warta {

void StoryValues::sort() {
  std::ranges::sort(values_);
  values_.erase(std::unique(values_.begin(), values_.end()), values_.end());
}

ValueCounts StoryValues::count() && {
  sort();
  ValueCounts counted;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    const auto& [story, value] = values_[i];
    if (value != kNone) {
      ++counted.counts[value];
    } else if (i == 0 || values_[i - 1].first != story) {
      ++counted.unknown;
    }
  }
  return counted;
}

std::vector<std::pair<StoryId, std::uint32_t>> StoryValues::least() && {
  sort();
  const auto is_same = [](const auto& a, const auto& b) { return a.first == b.first; };
  values_.erase(std::unique(values_.begin(), values_.end(), is_same), values_.end());
  return std::move(values_);
}

}  // namespace warta
