// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/word_hit.h"

#include <algorithm>
#include <array>

namespace warta {

double best_window(std::span<const WordHit> hits, int size, std::span<const double> weights) {
  std::array<int, kMostWords> counts{};
  double inside = 0;
  double best = 0;
  std::size_t first = 0;
  for (const WordHit& hit : hits) {
    if (counts[hit.word]++ == 0) inside += weights[hit.word];
    while (hit.position - hits[first].position >= size) {
      if (--counts[hits[first].word] == 0) inside -= weights[hits[first].word];
      ++first;
    }
    best = std::max(best, inside);
  }
  return best;
}

}  // namespace warta
