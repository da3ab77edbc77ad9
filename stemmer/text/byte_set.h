// SPDX-License-Identifier: GPL-3.0-or-later
// A few bytes that are looked for in every line: std::string_view::find_first_of() calls a function
// for each byte that it passes.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace warta {

class ByteSet {
 public:
  explicit constexpr ByteSet(std::string_view bytes) {
    for (const char c : bytes) has_[static_cast<unsigned char>(c)] = true;
  }

  constexpr bool contains(char c) const { return has_[static_cast<unsigned char>(c)]; }

  // Where the first of them stands at or behind byte `i`; text.size() when none does.
  constexpr std::size_t find(std::string_view text, std::size_t i) const {
    while (i < text.size() && !contains(text[i])) ++i;
    return i;
  }

  // The end of the run of them that stands at byte `i`.
  constexpr std::size_t run_end(std::string_view text, std::size_t i) const {
    while (i < text.size() && contains(text[i])) ++i;
    return i;
  }

 private:
  std::array<bool, 256> has_{};
};

}  // namespace warta
