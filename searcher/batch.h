// SPDX-License-Identifier: GPL-3.0-or-later
// Many queries one after the other, for measuring: a TREC run, and how long each took.
#pragma once

#include <iosfwd>
#include <string>

#include "searcher/searcher.h"

namespace warta {

struct BatchOptions {
  std::string file;     // lines "qid<TAB>query"
  std::string name;     // of the run
  std::string timings;  // a file for lines "qid<TAB>milliseconds<TAB>total"; empty: none
};

// Prints "qid Q0 docid rank score NAME" for each hit of each query, `like.limit` deep. Each is
// asked as `like` is, but for its words. White space in an id is printed as '_', which a run cannot
// have. Throws Error: unreadable, failed_write, bad_request naming the line that has no tab.
void run_batch(const Searcher& searcher, const Request& like, const BatchOptions& options,
               std::ostream& out);

}  // namespace warta
