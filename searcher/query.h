// SPDX-License-Identifier: GPL-3.0-or-later
// A query as understood: a tree of what to look for, filters beside it, and notes on what was odd.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/ranking/query_word.h"
#include "searcher/searcher.h"

namespace warta {

// A query of this many words is a sentence: hardly an article has them all.
inline constexpr std::size_t kSentenceWords = 4;

struct QueryNode {
  enum class Kind {
    words,   // text in any of its forms; of several words ("TNI/Polri") all
    phrase,  // text as typed
    prefix,  // words that begin with the text
    field,   // text as a value of `field`
    all,     // every child
    any,     // at least one child
    near,    // every child, which are words, within `distance`
  };
  Kind kind = Kind::all;
  std::string text;
  std::string typed;  // of days among the words: "tahun 2019"; else empty, as `text` says it
  FieldId field = FieldId::text;
  bool is_quoted = false;    // of the headline: `text` as typed, as of a phrase
  bool excluded = false;     // "-": must not match
  bool is_value = false;     // words of a field's value that nothing has, which no other words mend
  bool is_hint = false;      // it need not match: articles that have it go before others
  std::size_t distance = 0;  // words from one child to the next, in any order
  bool is_date = false;      // an `any` of the words of a date and of its days
  bool are_dates = false;    // an `any` of dates, the words of each an `all`
  std::size_t begin = 0;     // bytes, into the query
  std::size_t end = 0;
  std::size_t text_begin = 0;  // of `text`; a field's value may have its spaces changed
  std::vector<QueryNode> children;
};

// A field clause that narrows the whole query.
struct FieldClause {
  FieldId field = FieldId::text;
  std::string value;
  std::size_t begin = 0;  // bytes, into the query; both 0 for a filter from outside it
  std::size_t end = 0;
  std::size_t text_begin = 0;  // of `value`
  bool implied = false;        // a date among the words: "banjir pekan lalu"
  bool relative = false;       // that is counted from today
  std::size_t either = 0;      // of implied dates joined by OR the same number; 0: by itself
  std::string typed;           // of an implied one: "pekan lalu"; else empty, as `value` says it
};

struct Query {
  QueryNode root;  // an `all`
  std::vector<FieldClause> filters;
  std::vector<Note> notes;
  bool says_and = false;            // AND stands between its words: they are wanted together
  Asks asks = Asks::nothing;        // whether it is a question, and after what
  std::chrono::sys_days today;      // what its dates are counted from
  bool regions_of_offices = false;  // a region also finds who holds an office asked for there
};

}  // namespace warta
