// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the best matches in their last order. The first stage ranks by roots, over all matches; here
// the best of them are looked at again, for what only the words in their order tell.
#pragma once

#include <cstddef>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/ranking/features.h"
#include "searcher/ranking/order_key.h"

namespace warta {

// So many are looked at again. Fixed, so that pages of one answer fit together.
inline constexpr std::size_t kReranked = 100;

struct RankedMatch {
  OpenIndex::Place place;
  double score = 0;
  OrderKey key;      // of the first stage
  double roots = 0;  // what roots alone count of the key's score
};

// What the second stage sees of `matches`, the best kReranked.
std::vector<FeatureValues> read_features(const std::vector<RankedMatch>& matches,
                                         FeatureReader& features);

// Orders `matches`, the best kReranked, by the weighted sum of their features, which becomes their
// score; groups stay together. Returns what the scores of the first stage
// are multiplied by in those behind, so that they go on below the last.
double rerank(std::vector<RankedMatch>& matches, FeatureReader& features);

}  // namespace warta
