// SPDX-License-Identifier: GPL-3.0-or-later
// A query with its typing errors put right, as the index says what was meant.
#pragma once

#include <vector>

#include "searcher/search.h"
#include "searcher/searcher.h"
#include "searcher/spelling/correct.h"

namespace warta {

// Corrects what is typed, of which `found` articles have all words, when the corrected finds
// something; whether it is searched now: where nothing has what is typed, or a stray article where
// very many have what is meant. Else the query as typed stands, to be matched again.
bool correct(Search& search, std::size_t found, Interpretation& interpretation);

// Tells a correction of words that have nothing to say of what is found, as those of one side of OR
// and those that are excluded: though others are found, they may be what was asked for.
void correct_idle_words(const Search& search, Interpretation& interpretation);

// The first choice for each word that tells something.
std::vector<const Respelling*> likeliest(const std::vector<MisspelledWord>& words);

}  // namespace warta
