// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of one story as one hit: the best of them stands for all, the others are counted.
#pragma once

#include <bitset>
#include <cstddef>
#include <unordered_map>
#include <vector>

#include "indexer/schema/snapshot.h"
#include "searcher/ranking/rerank.h"

namespace warta {

StoryId story_of(const OpenIndex::Place& place);

// Keeps of each story the first of `matches`. A longer list of the same matches begins with what a
// shorter one is folded to, so that pages fit together.
void fold(std::vector<RankedMatch>& matches);

// Counts all matches of some stories.
class StoryCounter {
 public:
  explicit StoryCounter(const std::vector<RankedMatch>& wanted);

  void count(const Segment& segment, std::uint32_t document) {
    const StoryId story = segment.stories().story(document);
    // Most matches are of other stories, which this tells without looking for them.
    if (!maybe_wanted_[story % kBits]) return;
    if (const auto found = counts_.find(story); found != counts_.end()) ++found->second;
  }

  // How many matches are of the same story beside this one.
  std::size_t others(const RankedMatch& match) const;

 private:
  static constexpr std::size_t kBits = 4096;
  std::bitset<kBits> maybe_wanted_;
  std::unordered_map<StoryId, std::size_t> counts_;
};

}  // namespace warta
