// SPDX-License-Identifier: GPL-3.0-or-later
// What a word of a query was meant to be, by the words that the index has.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/open_index.h"

namespace warta {

struct Respelling {
  std::string word;  // normal form; two words where a space was left out
  double score = 0;  // the logarithm of how much likelier it is than another
  double usual = 0;  // what of that is how often the index has it
};

// An index with many articles has its own errors, too: a word of so few of them may be one.
inline constexpr std::size_t kFewArticles = 10;

// Whether so few articles have a word, `most` or none, that it may be an error. No word of the
// dictionary and no region's name is. REQUIRES: `normal` is in normal form
bool may_be_misspelled(std::string_view normal, std::size_t most, const OpenIndex& index);

// Whether the index has one form so much more often than the other that this may be an error for
// it.
// REQUIRES: normal forms
bool is_rare_beside(std::string_view normal, std::string_view usual, const OpenIndex& index);

// The best first, at most kMostRespellings; nothing where no word of the index is near enough and
// frequent enough. REQUIRES: may_be_misspelled()
inline constexpr std::size_t kMostRespellings = 8;
std::vector<Respelling> respellings(std::string_view normal, const OpenIndex& index);

// Words that are there, too, of which it may be a slip though it is a word itself: those an edit
// away that are frequent enough to stand beside others, as above. Of three letters or more; of no
// name of a province, kabupaten or kota.
// REQUIRES: a normal form
std::vector<Respelling> other_words(std::string_view normal, const OpenIndex& index);

}  // namespace warta
