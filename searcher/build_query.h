// SPDX-License-Identifier: GPL-3.0-or-later
// Query to Plan: the reading side of the field table.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "searcher/match/deadline.h"
#include "searcher/match/plan.h"
#include "searcher/open_index.h"
#include "searcher/query.h"
#include "searcher/ranking/query_word.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

// The words that a match may be shown by: normal forms as typed, roots in any form, heads of words,
// and words that count only one behind the other.
struct MarkedWords {
  std::set<std::string, std::less<>> exact;
  std::set<std::string, std::less<>> roots;
  std::vector<std::string> prefixes;
  std::vector<std::vector<std::string>> phrases;

  bool empty() const {
    return exact.empty() && roots.empty() && prefixes.empty() && phrases.empty();
  }
};

// All filters on one field; its facet leaves them out.
struct BuiltFilter {
  FieldId field;  // date of all that are on days by several fields, or by one that has no facet
  Plan plan;      // without weight
};

struct BuiltQuery {
  Plan words;  // weighted; everything when nothing is asked for
  bool has_words = false;
  std::vector<std::string> parts;  // of the query that must all match, or some, as typed
  std::vector<BuiltFilter> filters;
  std::vector<Expansion> expanded;
  std::vector<Resolution> resolved;
  std::vector<RegionCode> regions;  // among the words
  MarkedWords marked;
  std::vector<QueryWord> typed;  // the words asked for
  Asks asks = Asks::nothing;
  Plan answers;  // of a question, what goes before all others; empty: there is no such thing
};

enum class Match {
  every_word,
  most_words,  // any word, and how many of them: Plan::Kind::some
  any_word,
  question,  // any word, but of those that lack some only the best (keep_best_answers())
};

// Builds the query; what it cannot resolve ("provinsi:atlantis") is looked for as words, with a
// note added to query.notes. A filter without a place in the query text is a caller's: for it,
// throws Error (bad_request) instead.
// The query is for `index` as it is now. Throws Error (timed_out).
BuiltQuery build_query(Query& query, Match match, const OpenIndex& index,
                       const Deadline& deadline = Deadline());

}  // namespace warta
