// SPDX-License-Identifier: GPL-3.0-or-later
// Personal names in running text: "Komjen Pol. (P) Dr. (H.C) La Ode Budi Rahman, S.I.K." names
// "La Ode Budi Rahman".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "stemmer/officials/tagger_words.h"

namespace warta {

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

}  // namespace warta
