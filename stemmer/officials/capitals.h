// SPDX-License-Identifier: GPL-3.0-or-later
// Which words are printed with capitals.
#pragma once

#include <algorithm>
#include <string_view>

#include "stemmer/text/characters.h"

namespace warta {

// Whether the first character of `word`, which is not ASCII, is a capital.
bool is_capital_beyond_ascii(std::string_view word);

inline bool starts_with_capital(std::string_view word) {
  if (word.empty()) return false;
  const bool is_ascii = static_cast<unsigned char>(word.front()) < 0x80;
  return is_ascii ? is_ascii_upper(word.front()) : is_capital_beyond_ascii(word);
}

// "DPRD", "M"
inline bool is_all_caps(std::string_view word) {
  return std::ranges::none_of(word, is_ascii_lower) && starts_with_capital(word);
}

}  // namespace warta
