// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a word is one of a few.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

#include "stemmer/text/characters.h"

namespace warta {

// REQUIRES: none of `words` is empty
inline bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  if (word.empty()) return false;
  // Letters first: a call to compare bytes is seldom needed then.
  return std::ranges::any_of(words, [&](std::string_view known) {
    return known.front() == word.front() && known == word;
  });
}

// The same in whatever case. REQUIRES: `words` have small letters
inline bool is_one_of_any_case(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view known) {
    return std::ranges::equal(word, known, {}, ascii_lower);
  });
}

}  // namespace warta
