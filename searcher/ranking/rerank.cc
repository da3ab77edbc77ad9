// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/rerank.h"

#include <algorithm>

namespace warta {

double rerank(std::vector<RankedMatch>& matches, FeatureReader& features) {
  if (!features.has_words() || matches.empty()) return 1;
  const double top = matches.front().score;
  for (RankedMatch& match : matches) {
    match.score = weighted_sum(features.read(match.place, match.score));
  }
  std::ranges::stable_sort(matches, std::ranges::greater(), &RankedMatch::score);
  return top > 0 ? matches.back().score / top : 0;
}

}  // namespace warta
