// SPDX-License-Identifier: GPL-3.0-or-later
// What 47,771 articles say of a capitalised word: data/word_uses.tsv and data/institutions.tsv,
// counted by tests/bench/count_word_uses.py. Whoever has to tell where an office ends and a name
// begins asks here.
#pragma once

#include <span>
#include <string_view>

#include "stemmer/officials/tagger_words.h"

namespace warta {

// Of being part of a personal name, logarithm of the odds to base 2: "santoso" 4, "strategis" -7.
// 0: not known.
int name_odds(std::string_view normal);

// The same, and where the corpus is silent what the dictionary says: it has most words that are no
// names.
double likely_odds(std::string_view normal);

struct Institution {
  bool is_national = false;  // else there is one of its name in many regions
};

// The public institution with that short name, "bmkg"; null when there is none.
const Institution* institution_named(std::string_view normal);

// How many words at words[i] spell a public institution: "Badan Pengatur Jalan Tol". Zero: none.
struct SpelledInstitution {
  std::size_t words = 0;
  bool is_national = false;
};
SpelledInstitution institution_at(std::span<const TaggerWord> words, std::size_t i);

}  // namespace warta
