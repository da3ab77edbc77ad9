// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a query that may be typing errors, and the query without them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/open_index.h"
#include "searcher/query.h"
#include "searcher/spelling/speller.h"

namespace warta {

struct MisspelledWord {
  std::size_t begin = 0;  // bytes, into the query
  std::size_t end = 0;
  std::vector<Respelling> choices;  // the best first; never empty
  bool is_of_region = false;        // put right, it is one of the words of a region's name
};

// The score of a spelling that so many articles have next to the words that stand beside it, by
// which how often it is at all says less.
double score_next_to(const Respelling& choice, std::size_t articles);

// Those of its words and headline's words that `most` articles or none have and that the index
// knows better, and those by which words are not quite the name of a region, in order; of a long
// query the first few. Those of phrases are put right together (phrase_slip.h).
std::vector<MisspelledWord> misspelled_words(const Query& query, std::size_t most,
                                             const OpenIndex& index);

// Each of the words of a query that is two or three and nothing else, with the words that it may be
// a slip of, whatever it is itself.
std::vector<MisspelledWord> words_beside_others(const Query& query, const OpenIndex& index);

// Those that no article has and that the index knows better; of what is excluded, those that hardly
// an article has.
std::vector<MisspelledWord> unknown_words(const Query& query, const OpenIndex& index);

// The query with those words as chosen, with capitals where they were; the rest is as typed.
// REQUIRES: as many of `chosen` as of `words`
std::string respelled(const std::string& typed, const std::vector<MisspelledWord>& words,
                      const std::vector<const Respelling*>& chosen);

}  // namespace warta
