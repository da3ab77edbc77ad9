// SPDX-License-Identifier: GPL-3.0-or-later
// All matches of a query, segment by segment: what is ranked, counted and shown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "searcher/match/evaluate.h"

namespace warta {

// The matches of one segment, and which filters each of them fails.
struct SegmentMatches {
  std::size_t place = 0;              // of the segment
  Matches words;                      // matches of the words alone
  std::vector<std::uint64_t> failed;  // filters by their place, as bits; empty: there are none
  PartBits all_parts = 0;             // of a relaxed query that some matches have whole; else 0
  std::vector<bool> is_answer;        // of a question, as many as matches; empty: it has none

  bool passes(std::size_t i, std::uint64_t left_out = 0) const {
    return failed.empty() || (failed[i] & ~left_out) == 0;
  }

  // Whether it has what a question asks for.
  bool answers(std::size_t i) const { return !is_answer.empty() && is_answer[i]; }

  // Whether it lacks a part of the query that others have whole.
  bool lacks_words(std::size_t i) const { return all_parts != 0 && words.parts[i] != all_parts; }

  // Calls take(i) for each that passes all filters.
  template <typename Take>
  void each_place(Take take) const {
    for (std::size_t i = 0; i < words.documents.size(); ++i) {
      if (passes(i)) take(i);
    }
  }

  // Calls take(document, score) for each that passes all filters but those `left_out`.
  template <typename Take>
  void each_passing(std::uint64_t left_out, Take take) const {
    for (std::size_t i = 0; i < words.documents.size(); ++i) {
      if (passes(i, left_out)) take(words.documents[i], words.scores[i]);
    }
  }
};

using Found = std::vector<SegmentMatches>;

}  // namespace warta
