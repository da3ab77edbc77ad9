// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/rerank.h"

#include <algorithm>

namespace warta {

void rerank(std::vector<RankedMatch>& matches, FeatureReader& features) {
  if (!features.has_words() || matches.empty()) return;
  const auto end =
      matches.begin() + static_cast<std::ptrdiff_t>(std::min(matches.size(), kReranked));
  // What the first stage alone is worth: those behind go on below the last.
  const double top = matches.front().score;
  for (auto match = matches.begin(); match != end; ++match) {
    match->score = weighted_sum(features.read(match->place, match->score));
  }
  std::stable_sort(matches.begin(), end,
                   [](const RankedMatch& a, const RankedMatch& b) { return a.score > b.score; });
  const double fit = top > 0 ? (end - 1)->score / top : 0;
  for (auto match = end; match != matches.end(); ++match) match->score *= fit;
}

}  // namespace warta
