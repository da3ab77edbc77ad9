// SPDX-License-Identifier: GPL-3.0-or-later
// What a query asks of an index, as a tree of posting lists: which articles match, and how well by
// their roots.
//
// Xapian keeps the lists; they are walked here and not by its matcher, which takes ten times as
// long for an answer that counts every match, and knows neither our columns nor our sequences of
// words.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/match/flat_postings.h"
#include "searcher/near_words.h"
#include "searcher/word_sequence.h"

namespace warta {

struct Plan {
  enum class Kind {
    nothing,     // no plan at all: what the others leave out
    everything,  // every article
    none,        // no article
    term,        // articles in `postings`
    all,         // articles that all children have: their scores add up
    any,         // articles that some child has: their scores add up
    some,        // the same, and which of the children each has; no more than kMostParts
    best,        // the same, but only the best score counts
    without,     // the first child's articles that the second does not have
    sequence,    // the first child's articles that have `sequence`, or are the second's, if any
    near,        // the only child's articles that have the words of `near`
    days,        // articles of a day from first_day to last_day, and of `month` or `weekday`
    values,      // articles that have one of `values` in the column of `field`
  };

  Kind kind = Kind::nothing;
  double weight = 0;  // of a term: what one occurrence in an average article is about worth
  std::vector<FlatPostingsPtr> postings;  // of a term, by segment
  std::vector<Plan> children;
  std::shared_ptr<const WordSequence> sequence;
  std::shared_ptr<const NearWords> near;
  bool in_title = false;        // the sequence is
  std::uint32_t first_day = 0;  // YYYYMMDD, both included
  std::uint32_t last_day = 0;
  std::uint32_t month = 0;                      // 1 to 12; 0: any
  std::optional<std::chrono::weekday> weekday;  // nothing: any
  FieldId field = FieldId::text;
  std::vector<std::vector<std::uint32_t>> values;  // by segment: numbers in its column, in order

  bool empty() const { return kind == Kind::nothing; }

  // Whether it tells matches apart: a part of it that is wanted counts.
  bool has_weight() const;

  // Children that are empty are left out; of one child alone it is that child.
  static Plan joined(Kind kind, std::vector<Plan> children);
  static Plan of(Kind kind) {
    Plan plan;
    plan.kind = kind;
    return plan;
  }

  // The plan with all its weights times `factor`; 0: it matches and does not count.
  Plan scaled(double factor) &&;
};

}  // namespace warta
