// SPDX-License-Identifier: GPL-3.0-or-later
// Query text to Query.
//
//   query  = any
//   any    = all (("OR" | "ATAU") all)*
//   all    = (("-" | "NOT " | "BUKAN ")? piece ("AND" | "NEAR" ("/" figures)?)?)*
//   piece  = "(" any ")" | '"' phrase '"' | field ":" value | prefix "*" | words
//
// Every text has a reading: what does not fit the grammar is taken as words, with a note. A date
// among the words that says a range of days ("banjir pekan lalu", date_phrases.h) is a filter, but
// in a question.
#pragma once

#include <chrono>
#include <string_view>

#include "searcher/query.h"
#include "stemmer/dates/date_phrases.h"

namespace warta {

// What dates among the words are.
enum class DatesAre {
  filters,
  words,      // but for those counted from today, "pekan lalu", which any article may say: hints
  all_words,  // those, too
};

struct ReadingOptions {
  std::chrono::sys_days today = today_in_jakarta();
  DatesAre dates = DatesAre::filters;
};

Query parse_query(std::string_view text, const ReadingOptions& options = {});

}  // namespace warta
