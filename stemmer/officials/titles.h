// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before and behind personal names: honorifics, ranks, degrees, initials.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "stemmer/officials/tagger_words.h"

namespace warta {

bool is_title_before(std::string_view normal);  // "drs", "akbp"
bool is_title_before(const TaggerWord& word);
// The same of words[i] where it stands: "Laut" and "Besar" are of a rank only behind one ("Mayor
// Laut"), and else of an agency ("Pelabuhan Laut", "Balai Besar").
bool is_title_at(std::span<const TaggerWord> words, std::size_t i);
// Of the police or the army, in letters: "AKBP", "Kombes", "Letkol".
bool is_rank(const TaggerWord& word);
bool is_short_first_name(std::string_view normal);  // "Moh", "Lalu"
bool is_degree(const TaggerWord& word);             // "S.Sos", "SH"
bool is_title_behind(std::string_view normal);      // the same, however it is printed: "ssos"

// Capitals that are no degree and no title: "BMKG", "PDIP".
bool is_acronym(const TaggerWord& word);

// "Laksamana [Pertama]", "Inspektur [Dua]" at words[i]: of a rank in words, and no title by itself.
bool is_grade(std::span<const TaggerWord> words, std::size_t i);

// Past the degrees behind a name that ends before words[i], with their commas: "[, S.H., M.Si.]".
std::size_t skip_degrees(std::span<const TaggerWord> words, std::size_t i);

// "A", "Moh", "BJ": letters that stand for a name.
bool is_initial(const TaggerWord& word);

// "Md", "Sh" behind a name: degrees that have but their first letter in capitals, and no vowel, so
// that they are no name.
bool is_unsayable_degree(const TaggerWord& word);

}  // namespace warta
