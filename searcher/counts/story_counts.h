// SPDX-License-Identifier: GPL-3.0-or-later
// Values counted by stories: copies of one story are one, which has what any of them has.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "indexer/schema/story_store.h"

namespace warta {

// How many articles or stories have which value, and how many none.
struct ValueCounts {
  std::map<std::uint32_t, std::size_t> counts;  // by value
  std::size_t unknown = 0;
};

// The values of articles, each with its story.
class StoryValues {
 public:
  void add(StoryId story, std::uint32_t value) { values_.emplace_back(story, value); }
  void add_none(StoryId story) { values_.emplace_back(story, kNone); }

  // Each value of a story counts once; none counts where the story has no other.
  ValueCounts count() &&;

  // Each story with its least value, or kNone, in the order of stories.
  std::vector<std::pair<StoryId, std::uint32_t>> least() &&;
  static constexpr std::uint32_t kNone = UINT32_MAX;  // behind all values

 private:
  void sort();
  std::vector<std::pair<StoryId, std::uint32_t>> values_;
};

}  // namespace warta
