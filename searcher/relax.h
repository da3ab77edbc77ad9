// SPDX-License-Identifier: GPL-3.0-or-later
// A query that no article has whole, or hardly one: how many of its words an article must have so
// that the answer is small and good.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/build_query.h"
#include "searcher/match/deadline.h"
#include "searcher/match/found.h"
#include "searcher/open_index.h"

namespace warta {

// Keeps of the matches of a query of `parts` parts (Match::most_words) those that have the most
// parts: all but one where ten of them do and pass all filters, else all but two, and so on.
// Returns how many that are; 1 where any will do.
std::size_t keep_most_words(Found& found, std::size_t parts);

// The parts of the built query that each of some articles lacks, as typed.
class MissingWords {
 public:
  // All must outlive this. Of a query that is not built for Match::most_words nothing is missing.
  MissingWords(const BuiltQuery& built, const OpenIndex& index, const Bm25& bm25,
               const Deadline& deadline);

  // Of a document of the segment at `place`. Throws Error (timed_out).
  std::vector<std::string> of(std::size_t place, std::uint32_t document) const;

  // Those that none of the matches has that pass all filters. Throws Error (timed_out).
  std::vector<std::string> of_all(const Found& found) const;

 private:
  const BuiltQuery& built_;
  const OpenIndex& index_;
  const Bm25& bm25_;
  const Deadline& deadline_;
  const Plan* some_;  // null: nothing is missing
};

}  // namespace warta
