// SPDX-License-Identifier: GPL-3.0-or-later
// How a query is asked of the index: as typed, and where that finds nothing, in the ways that a
// person would try next.
#pragma once

#include "searcher/search.h"
#include "searcher/searcher.h"

namespace warta {

// Matches the query of `search` and tells in `interpretation` how:
//
// 1. every word, dates among the words as filters;
// 2. where no article of these days has even one of the words, such dates as words, or not at all;
// 3. where nothing matches still, with its spelling corrected, as in 1 and 2, but of a sentence;
// 4. where nothing matches, or hardly an article does, filters aside, though it is a sentence, as
//    many of its words as ten articles have (relax.h), of a long sentence any; dates as before.
//
// Of a question the best that have any word will do from the start, beside those that have all.
// `corrected` is also told where hardly an article matches, or where no article has a word of a
// question or sentence; the answer is then that of the query as typed.
void ask(Search& search, Interpretation& interpretation);

}  // namespace warta
