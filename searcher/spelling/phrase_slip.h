// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases that no article has, and what they may have been meant to be: "rumah sakt", "kabut asp".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/query.h"
#include "searcher/spelling/correct.h"

namespace warta {

struct UnknownPhrase {
  std::size_t begin = 0;  // bytes, into the query, with its quotation marks
  std::size_t end = 0;
  std::vector<MisspelledWord> slips;  // each with the one choice that is meant; empty: none is near
  std::string meant;                  // the phrase with them put right
};

// Those of the query, in the text or the headline, that no article has; what is excluded is not
// looked at, and of many the first few are. Meant is the phrase most articles have that differs in
// one word of a short one, or in those that the index has not: of a word that it knows, only what
// many have.
std::vector<UnknownPhrase> unknown_phrases(const Query& query, const OpenIndex& index);

// The same of phrases alone that have a word that the index has not, which is soon told.
std::vector<UnknownPhrase> phrases_of_new_words(const Query& query, const OpenIndex& index);

// The query with the slips of its phrases put right; as typed where there are none.
std::string with_slips_put_right(const std::string& typed,
                                 const std::vector<UnknownPhrase>& phrases);

}  // namespace warta
