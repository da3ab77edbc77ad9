// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of documents that several lists add to.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "searcher/match/evaluate.h"

namespace warta {

// Documents with their scores, in no order, to be taken out in theirs. One a thread: it is as large
// as the largest segment.
class Accumulator {
 public:
  void begin(std::size_t articles) {
    if (scores_.size() <= articles) {
      scores_.resize(articles + 1);
      seen_.resize((articles + 64) / 64);
    }
  }
  // The same, for documents whose parts are told, too.
  void begin_parts(std::size_t articles) {
    begin(articles);
    if (parts_.size() <= articles) parts_.resize(articles + 1);
  }
  void add(std::uint32_t document, float score) {
    scores_[document] += score;
    seen_[document / 64] |= std::uint64_t{1} << document % 64;
  }
  void best(std::uint32_t document, float score) {
    scores_[document] = std::max(scores_[document], score);
    seen_[document / 64] |= std::uint64_t{1} << document % 64;
  }
  void add_part(std::uint32_t document, float score, PartBits part) {
    add(document, score);
    parts_[document] |= part;
  }
  // All is as before begin() again.
  Matches take() {
    Matches matches;
    std::size_t size = 0;
    for (std::uint64_t bits : seen_) size += static_cast<std::size_t>(std::popcount(bits));
    matches.documents.reserve(size);
    matches.scores.reserve(size);
    for (std::size_t word = 0; word < seen_.size(); ++word) {
      for (std::uint64_t bits = std::exchange(seen_[word], 0); bits != 0; bits &= bits - 1) {
        const auto document =
            static_cast<std::uint32_t>(64 * word + static_cast<unsigned>(std::countr_zero(bits)));
        matches.documents.push_back(document);
        matches.scores.push_back(std::exchange(scores_[document], 0));
      }
    }
    return matches;
  }
  Matches take_parts() {
    Matches matches = take();
    matches.parts.reserve(matches.documents.size());
    for (const std::uint32_t document : matches.documents) {
      matches.parts.push_back(std::exchange(parts_[document], PartBits{0}));
    }
    return matches;
  }

 private:
  std::vector<float> scores_;
  std::vector<std::uint64_t> seen_;
  std::vector<PartBits> parts_;
};

inline Accumulator& accumulator_of_thread() {
  thread_local Accumulator accumulator;
  return accumulator;
}

}  // namespace warta
