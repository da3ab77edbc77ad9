// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/fold.h"

#include <unordered_set>

namespace warta {

StoryId story_of(const OpenIndex::Place& place) {
  return place.reader->segment().stories().story(place.document);
}

void fold(std::vector<RankedMatch>& matches) {
  std::unordered_set<StoryId> seen;
  std::erase_if(matches, [&](const RankedMatch& match) {
    return !seen.insert(story_of(match.place)).second;
  });
}

StoryCounter::StoryCounter(const std::vector<RankedMatch>& wanted) {
  for (const RankedMatch& match : wanted) {
    const StoryId story = story_of(match.place);
    counts_.emplace(story, 0);
    maybe_wanted_.set(story % kBits);
  }
}

std::size_t StoryCounter::others(const RankedMatch& match) const {
  const auto found = counts_.find(story_of(match.place));
  return found == counts_.end() || found->second == 0 ? 0 : found->second - 1;
}

}  // namespace warta
