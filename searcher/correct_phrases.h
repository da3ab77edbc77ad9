// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases are as typed: what no article has is put right only as a whole, and told.
#pragma once

#include <vector>

#include "searcher/search.h"
#include "searcher/searcher.h"

namespace warta {

// Of a query that nothing matches, searches for what its phrases that no article has were most
// likely meant to be, where that finds something; whether it does. `notes` tells of each of them in
// any case. REQUIRES: search.match()
bool search_corrected_phrases(Search& search, Interpretation& interpretation,
                              std::vector<Note>& notes);

}  // namespace warta
