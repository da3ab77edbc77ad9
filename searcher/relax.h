// SPDX-License-Identifier: GPL-3.0-or-later
// A query that no article has whole, or hardly one: how many of its words an article must have so
// that the answer is small and good.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "searcher/build_query.h"
#include "searcher/match/found.h"
#include "searcher/query.h"
#include "searcher/ranking/rerank.h"

namespace warta {

// So many articles are enough of an answer.
inline constexpr std::size_t kEnoughRelaxed = 10;

// Keeps of the matches of a query of these parts (Match::most_words) those that have the most
// parts: all but one where kEnoughRelaxed of them do, else all but two, and so on to `least`, but
// none that has nothing but numbers: of "danantara 2019" a year is not what is left. `typed`: the
// parts as typed. Filters have no say in it, so that they find what facets have counted, unless
// none of these passes them: then fewer parts will do, until one does. Returns how many that are; 1
// where any will do. Where some have all parts of what is no sentence, the others are told to lack
// some: they go behind. (Of sentences that costs .0015 of the MRR of headlines.)
std::size_t keep_most_words(Found& found, const std::vector<std::string>& typed,
                            std::size_t least = 1);

// Whether some of the matches of a query of `parts` parts (Match::most_words) that pass all filters
// have the part that the fewest of all have; also where they are not told by parts.
bool some_pass_with_rarest(const Found& found, std::size_t parts);

struct KeptAnswers {
  std::size_t whole = 0;        // those that have all parts
  std::size_t least_parts = 1;  // that each has
};

// Keeps of the matches of a question of `parts` parts (Match::question), and tells of those that
// pass all filters: those that have all parts, and `best`, whatever they lack, as an answer need
// not say what the question does; but one after who holds an office means that of no other region.
KeptAnswers keep_best_answers(Found& found, const BuiltQuery& question,
                              const std::vector<RankedMatch>& best);

// The parts of a relaxed query that its matches lack, as typed.
class MissingWords {
 public:
  // Both must outlive this. Of a query that is built for Match::every_word nothing is missing.
  MissingWords(const BuiltQuery& built, const Found& found);

  // Of a match of the segment at `place`.
  std::vector<std::string> of(std::size_t place, std::uint32_t document) const;

  // Those that none of the matches has that pass all filters.
  std::vector<std::string> of_all() const;

 private:
  std::vector<std::string> without(PartBits parts) const;

  const std::vector<std::string>& parts_;
  const Found& found_;
  bool is_told_ = false;  // which of them each match has
};

}  // namespace warta
