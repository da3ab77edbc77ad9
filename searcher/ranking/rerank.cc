// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/rerank.h"

#include <algorithm>

namespace warta {

std::vector<FeatureValues> read_features(const std::vector<RankedMatch>& matches,
                                         FeatureReader& features) {
  std::vector<FeatureReader::Match> read;
  read.reserve(matches.size());
  for (const RankedMatch& match : matches) read.push_back({match.place, match.roots});
  return features.read(read);
}

double rerank(std::vector<RankedMatch>& matches, FeatureReader& features) {
  if (!features.has_words() || matches.empty()) return 1;
  double top = 0;
  for (const RankedMatch& match : matches) top = std::max(top, match.score);
  const std::vector<FeatureValues> values = read_features(matches, features);
  for (std::size_t i = 0; i < matches.size(); ++i) {
    matches[i].score = weighted_sum(values[i], features.weights());
  }
  std::ranges::stable_sort(matches, [](const RankedMatch& a, const RankedMatch& b) {
    if (a.key.group != b.key.group) return a.key.group > b.key.group;
    return a.score > b.score;
  });
  return top > 0 ? matches.back().score / top : 0;
}

}  // namespace warta
