// SPDX-License-Identifier: GPL-3.0-or-later
// What matches are ordered by in the first stage.
#pragma once

#include <cstddef>
#include <cstdint>

#include "searcher/searcher.h"

namespace warta {

// The one of the larger group goes first, then the one with the larger score, then the one that
// stands first in the index: no two are equal. A group is a day, if days are asked for; else those
// that have what a question asks for are one, those that have all words of a relaxed query, and
// those that do not.
struct OrderKey {
  double group = 0;
  double score = 0;
  std::size_t segment = 0;
  std::uint32_t document = 0;  // 0: before any other of this group and score

  // Whether it goes first.
  bool operator<(const OrderKey& other) const {
    if (group != other.group) return group > other.group;
    if (score != other.score) return score > other.score;
    if (segment != other.segment) return segment < other.segment;
    return document < other.document;
  }
};

// By relevance.
inline double word_group(bool lacks_words, bool is_answer) {
  return (is_answer ? 1 : 0) - (lacks_words ? 2 : 0);
}

// `day` is YYYYMMDD, 0 where it is not known: articles without one go last in either order.
// REQUIRES: days are asked for
inline double day_group(std::uint32_t day, Sort sort) {
  if (day == 0) return -1e9;
  return sort == Sort::newest ? day : -static_cast<double>(day);
}

}  // namespace warta
