// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of letters and digits, which words are made of.
#pragma once

#include <cstddef>
#include <string_view>

#include "stemmer/text/characters.h"

namespace warta {

// Whether a letter or digit stands at byte `i`; none does past the end.
inline bool is_alnum_at(std::string_view text, std::size_t i) {
  const CharClass found = class_at(text, i);
  return found == CharClass::letter || found == CharClass::digit;
}

// The byte at `i`; zero past the end.
inline char byte_at(std::string_view text, std::size_t i) {
  return i < text.size() ? text[i] : '\0';
}

// The end of the run of letters and digits at `begin`, with apostrophes and invisible characters
// that stand inside it: "Jum'at". `begin` when there is none.
std::size_t word_run_end(std::string_view text, std::size_t begin);

}  // namespace warta
