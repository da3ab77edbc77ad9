// SPDX-License-Identifier: GPL-3.0-or-later
// A plan on one segment: all its matches.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/match/deadline.h"
#include "searcher/match/plan.h"
#include "searcher/match/segment_reader.h"

namespace warta {

// The constants of BM25.
struct Bm25 {
  double k1 = 0;
  double b = 0;
  double average_length = 1;  // of all articles of the index
};

// Children of a `some`, the first as the lowest bit.
using PartBits = std::uint16_t;
inline constexpr std::size_t kMostParts = 16;

// Documents of a segment, in order, and how well each matches.
struct Matches {
  std::vector<std::uint32_t> documents;
  std::vector<float> scores;    // as many
  std::vector<PartBits> parts;  // of `some`: children that each has, as many; else empty
};

class Evaluator {
 public:
  // `place` is the segment's among those that plans are made for. All must outlive this.
  Evaluator(const SegmentReader& reader, std::size_t place, const Bm25& bm25,
            const Deadline& deadline)
      : reader_(reader), place_(place), bm25_(bm25), deadline_(deadline) {}

  // The dead are left out. Throws Error (timed_out).
  Matches living(const Plan& plan);

  // The matches among `documents`, which are in order. Throws Error (timed_out).
  Matches scored(const Plan& plan, const std::vector<std::uint32_t>& documents) {
    return evaluate(plan, &documents);
  }

  // Which of `documents`, in order, match. Throws Error (timed_out).
  std::vector<std::uint32_t> within(const Plan& plan, const std::vector<std::uint32_t>& documents) {
    return evaluate(plan, &documents).documents;
  }

 private:
  using Documents = std::vector<std::uint32_t>;

  // Of the documents `within`, or of all where it is null.
  Matches evaluate(const Plan& plan, const Documents* within);
  Matches everything(const Documents* within) const;
  Matches term(const Plan& plan, const Documents* within) const;
  Matches all(const Plan& plan, const Documents* within);
  Matches any(const Plan& plan, const Documents* within);
  Matches some(const Plan& plan, const Documents* within);
  Matches without(const Plan& plan, const Documents* within);
  Matches sequence(const Plan& plan, const Documents* within);
  Matches near(const Plan& plan, const Documents* within);
  template <typename Fits>
  Matches keeping(const Matches& proposed, Fits fits) const;
  Matches days(const Plan& plan, const Documents* within) const;
  Matches values(const Plan& plan, const Documents* within) const;
  template <typename Fits>
  Matches fitting(const Documents* within, Fits fits) const;

  template <typename Take>
  void each_posting(const Plan& plan, Take take) const;
  std::size_t estimate(const Plan& plan) const;

  const SegmentReader& reader_;
  std::size_t place_;
  const Bm25& bm25_;
  const Deadline& deadline_;
};

}  // namespace warta
