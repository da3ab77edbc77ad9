// SPDX-License-Identifier: GPL-3.0-or-later
// Articles like one: what it says that others do not, as a plan.
#pragma once

#include <set>
#include <string>

#include "searcher/match/deadline.h"
#include "searcher/match/found.h"
#include "searcher/match/plan.h"
#include "searcher/open_index.h"

namespace warta {

struct Likeness {
  Plan plan;  // weighted; none where the article has no word that tells anything
  std::set<std::string, std::less<>> roots;  // the words, to be marked
};

// By the article's telling words, and by the regions and officials that it is about. Throws Error
// (damaged, timed_out).
Likeness likeness_of(const OpenIndex::Place& place, const OpenIndex& index,
                     const Deadline& deadline);

// The score of the article itself, of which those of the others are shares.
double likeness_to_itself(const Plan& plan, const OpenIndex::Place& place, const OpenIndex& index,
                          const Bm25& bm25, const Deadline& deadline);

// Makes scores the share of `whole`, and leaves out what has little in common, the article itself
// and, unless `with_copies`, its copies.
void keep_alike(const OpenIndex::Place& place, double whole, bool with_copies,
                const OpenIndex& index, Found& found);

}  // namespace warta
