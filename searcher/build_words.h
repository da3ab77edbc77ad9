// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a query to the terms they are found by: roots, aliases beside them, and sequences of
// words as typed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/build_query.h"
#include "searcher/match/deadline.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

// How the names of regions among the words are taken.
enum class Places {
  as_words,
  as_names,     // the words of one count only together
  with_inside,  // the same, and what is about the region or lies in it is found without them
};

struct WordOptions {
  FieldId field = FieldId::text;  // that is searched: text or title
  bool drop_stop_words = false;   // where other words are left; question words, too
  Asks asks = Asks::nothing;
  Places places = Places::as_words;
  const Deadline* deadline = nullptr;  // looked at before each word; null: there is none
};

// What is worth showing of the words that were built.
struct ShownWords {
  std::vector<Expansion>& expanded;
  std::vector<Resolution>& resolved;  // regions among the words
  std::vector<RegionCode>& regions;   // the same
  MarkedWords& marked;
  std::vector<QueryWord>& typed;
  std::size_t& place;  // of the next word among all of the query
};

// Builds a run of words, a plan for each in their order: the caller says whether all or any must
// match. Adds to `shown` unless it is null, and to `typed` what stands in the run for each plan.
std::vector<Plan> build_words(std::string_view run, const WordOptions& options,
                              const OpenIndex& index, ShownWords* shown,
                              std::vector<std::string>* typed = nullptr);

}  // namespace warta
