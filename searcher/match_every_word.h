// SPDX-License-Identifier: GPL-3.0-or-later
// A query's words, all of them, with the dates among them as what finds something.
#pragma once

#include <cstddef>
#include <vector>

#include "searcher/query.h"
#include "searcher/remarks.h"
#include "searcher/search.h"

namespace warta {

// Matches every word of the query, dates as filters or, where no word is found with them, as words.
// Where there is nothing else to look for, what is of no such day is nothing. `notes` tells.
std::size_t match_every_word(Search& search, std::vector<Note>& notes);

// Adds the remark to each date among the words.
void note_dates(const Query& query, RemarkKind kind, std::vector<Note>& notes);

}  // namespace warta
