// SPDX-License-Identifier: GPL-3.0-or-later
// What matches are ordered by in the first stage.
#pragma once

#include <cstddef>
#include <cstdint>

#include "searcher/searcher.h"

namespace warta {

// The one with the larger day goes first, if days are asked for, then the one that has all words,
// then the one with the larger score, then the one that stands first in the index: no two are
// equal.
struct OrderKey {
  double day = 0;
  bool lacks_words = false;  // of a relaxed query that others have whole
  double score = 0;
  std::size_t segment = 0;
  std::uint32_t document = 0;  // 0: before any other of this day and score

  // Whether it goes first.
  bool operator<(const OrderKey& other) const {
    if (day != other.day) return day > other.day;
    if (lacks_words != other.lacks_words) return other.lacks_words;
    if (score != other.score) return score > other.score;
    if (segment != other.segment) return segment < other.segment;
    return document < other.document;
  }
};

// `day` is YYYYMMDD, 0 where it is not known: articles without one go last in either order.
inline double day_key(std::uint32_t day, Sort sort) {
  if (sort == Sort::relevance) return 0;
  if (day == 0) return -1e9;
  return sort == Sort::newest ? day : -static_cast<double>(day);
}

}  // namespace warta
