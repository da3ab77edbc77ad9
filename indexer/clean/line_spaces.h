// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces within a line, of which furniture is cut.
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

}  // namespace warta
