// SPDX-License-Identifier: GPL-3.0-or-later
// How much a word tells, by how few articles have it.
#pragma once

#include <cmath>
#include <cstddef>

#include "searcher/ranking/weights.h"

namespace warta {

// The inverse document frequency of BM25, flattened: a word of one article does not outweigh three
// that say what it is about.
inline double rarity(std::size_t having, std::size_t all) {
  const auto n = static_cast<double>(having);
  return std::pow(std::log1p((static_cast<double>(all) - n + 0.5) / (n + 0.5)), kRarityPower);
}

}  // namespace warta
