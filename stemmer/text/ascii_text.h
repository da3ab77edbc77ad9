// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values of formats, which are ASCII: the case and the spaces that do not matter.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "stemmer/text/characters.h"

namespace warta {

// ASCII letters in lower case, the rest as it is.
inline std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = ascii_lower(c);
  return lower;
}

// Without spaces, tabs and line ends around it.
inline std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) + 1 - begin);
}

}  // namespace warta
