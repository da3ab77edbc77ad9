// SPDX-License-Identifier: GPL-3.0-or-later
// Personal names in running text: "Komjen Pol. (P) Dr. (H.C) La Ode Budi Rahman, S.I.K." names
// "La Ode Budi Rahman".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/officials/tagger_words.h"

namespace warta {

enum class NonName { no, agency, verb, other, country, former };
NonName non_name(std::string_view normal);  // see data/not_names.tsv

NonName non_name(const TaggerWord& word);  // the same by the hash that the word has, quicker

bool is_title_before(std::string_view normal);  // "drs", "akbp"
bool is_title_before(const TaggerWord& word);
// The same of words[i] where it stands: "Laut" and "Besar" are of a rank only behind one ("Mayor
// Laut"), and else of an agency ("Pelabuhan Laut", "Balai Besar").
bool is_title_at(std::span<const TaggerWord> words, std::size_t i);
bool is_short_first_name(std::string_view normal);  // "Moh", "Lalu"
bool is_degree(const TaggerWord& word);             // "S.Sos", "SH"
bool is_title_behind(std::string_view normal);      // the same, however it is printed: "ssos"

// Capitals that are no degree and no title: "BMKG", "PDIP".
bool is_acronym(const TaggerWord& word);

// "Anak Agung", "I Gusti", "I Wayan" at words[i]: Balinese, though "anak" and "I" are words of
// agencies too.
bool opens_balinese_name(std::span<const TaggerWord> words, std::size_t i);

struct NameRun {
  std::size_t first = 0;  // words [first, last)
  std::size_t last = 0;
};

// The personal name at words[i], ranks and honorifics before it skipped. Nothing when there is
// none.
std::optional<NameRun> name_at(std::span<const TaggerWord> words, std::size_t i);

// The same, of two words or more, when it fills the brackets that open at words[i]: "Gubernur
// (Andra Soni)".
std::optional<NameRun> name_in_brackets(std::span<const TaggerWord> words, std::size_t i);

// The personal name whose last word is words[i - 1].
std::optional<NameRun> name_before(std::span<const TaggerWord> words, std::size_t i);

// The name as printed, white space and no-break spaces made one space.
std::string printed_name(std::span<const TaggerWord> words, NameRun run, std::string_view source);

// Whether two names, as lists of lower-case words, may be one person's: one is a part of the other,
// an initial stands for a word, one letter differs.
bool same_person(std::span<const std::string> a, std::span<const std::string> b);

}  // namespace warta
