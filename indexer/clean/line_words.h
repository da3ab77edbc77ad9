// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a line as the tables of page words have them.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace warta {

namespace line_words_detail {

// What stands between words, and numbers.
constexpr std::array<bool, 256> bytes_between() {
  std::array<bool, 256> between{};
  for (const char c : std::string_view(" \t\n.,:;!?\"'()[]{}<>|/*#@+~_=&%0123456789")) {
    between[static_cast<unsigned char>(c)] = true;
  }
  return between;
}
inline constexpr auto kBetween = bytes_between();

}  // namespace line_words_detail

// Calls `take` with each word of two bytes and more, numbers left out.
//
// REQUIRES: `normal` is in normal form (see normalize.h)
template <typename Take>
void for_each_line_word(std::string_view normal, Take take) {
  constexpr std::size_t kFewestBytes = 2;
  const auto is_between = [&](std::size_t at) {
    return line_words_detail::kBetween[static_cast<unsigned char>(normal[at])];
  };
  for (std::size_t i = 0; i < normal.size();) {
    while (i < normal.size() && is_between(i)) ++i;
    std::size_t end = i;
    while (end < normal.size() && !is_between(end)) ++end;
    if (end - i >= kFewestBytes) take(normal.substr(i, end - i));
    i = end;
  }
}

}  // namespace warta
