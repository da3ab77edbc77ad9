// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a query to the terms they are found by: root wanted, exact form worth more, aliases
// beside.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "searcher/build_query.h"

namespace warta {

struct WordOptions {
  std::string_view prefix;                  // of the field that is searched
  bool drop_stop_words = false;             // where other words are left
  const Xapian::Database* index = nullptr;  // for how rare terms are; null: all alike
};

// The parts of a run of words, in order; the caller says whether all or any of them must match.
// Adds what was expanded to `expanded` and what may be shown to `marked`, unless they are null.
std::vector<Xapian::Query> build_words(std::string_view run, const WordOptions& options,
                                       std::vector<Expansion>* expanded, MarkedWords* marked);

}  // namespace warta
