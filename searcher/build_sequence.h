// SPDX-License-Identifier: GPL-3.0-or-later
// Words in a row, or those that begin as typed, to the lists that they are found by.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/fields.h"
#include "searcher/match/plan.h"
#include "searcher/open_index.h"
#include "searcher/word_sequence.h"

namespace warta {

// The term that a root is indexed by in the text or the headline.
std::string root_term(FieldId id, std::string_view root);

// The lists of a term, by segment, weighted by how rare it is in the index times `factor`.
Plan term_plan(std::vector<FlatPostingsPtr> postings, const OpenIndex& index, double factor);

// Words that begin so, as a place of a sequence. Of many the most frequent are taken, and
// `is_cut` set: their number bounds what a query takes of memory and time.
WordChoice words_with_head(const std::string& head, const OpenIndex& index, bool& is_cut);
inline constexpr std::size_t kMostWordsOfHead = 8192;

// A text's words one behind the other, as typed; of a long one its head, by which it is found, too.
WordSequence phrase_of(std::string_view text);

// Articles that have the sequence, weighted by its roots.
Plan build_sequence(WordSequence sequence, FieldId field, const OpenIndex& index);

}  // namespace warta
