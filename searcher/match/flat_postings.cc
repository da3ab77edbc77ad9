// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/flat_postings.h"

#include <algorithm>
#include <limits>

namespace warta {

FlatPostings merge_postings(const std::vector<FlatPostingsPtr>& lists, std::uint32_t articles) {
  constexpr std::size_t kMost = std::numeric_limits<std::uint8_t>::max();
  std::vector<std::uint8_t> counts(articles + 1);
  std::size_t most = 0;
  for (const FlatPostingsPtr& list : lists) {
    most += list->size();
    for (std::size_t i = 0; i < list->size(); ++i) {
      std::uint8_t& count = counts[list->documents[i]];
      count = static_cast<std::uint8_t>(std::min<std::size_t>(kMost, count + list->counts[i]));
    }
  }
  FlatPostings merged;
  merged.documents.reserve(std::min<std::size_t>(most, articles));
  for (std::uint32_t document = 1; document <= articles; ++document) {
    if (counts[document] == 0) continue;
    merged.documents.push_back(document);
    merged.counts.push_back(counts[document]);
  }
  return merged;
}

}  // namespace warta
