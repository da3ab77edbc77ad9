// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces and marks of a line, off which they are cut.
#pragma once

#include <cstddef>
#include <string_view>

namespace warta {

inline bool is_line_space(char c) {
  return c == ' ' || c == '\t';
}

// Where the spaces at `i` end.
inline std::size_t skip_spaces(std::string_view text, std::size_t i) {
  while (i < text.size() && is_line_space(text[i])) ++i;
  return i;
}

inline std::string_view without_end_spaces(std::string_view text) {
  while (!text.empty() && is_line_space(text.back())) text.remove_suffix(1);
  return text;
}

// "* Tags:" -> "Tags": without the marks and spaces around it; empty where there is nothing else.
inline std::string_view without_marks(std::string_view text) {
  constexpr std::string_view kMarks = " \t.:!|-*>=\xE2\x98\x85";
  const std::size_t first = text.find_first_not_of(kMarks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kMarks) - first + 1);
}

}  // namespace warta
