// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article has the words of the query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace warta {

// Of a longer query the rarest so many words count.
inline constexpr std::size_t kMostWords = 32;

struct WordHit {
  int position = 0;  // counts words from 1 on, the headline's, too
  std::uint32_t word = 0;
};

// The largest sum of weights, by word, that stands within `size` words in a row; each word counts
// once. `hits` are in the order of their positions.
double best_window(std::span<const WordHit> hits, int size, std::span<const double> weights);

}  // namespace warta
