// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a line as the tables of page words have them.
#pragma once

#include <cstddef>
#include <string_view>

#include "stemmer/text/byte_set.h"

namespace warta {

// What stands between words, and numbers.
inline constexpr ByteSet kBetweenLineWords(" \t\n.,:;!?\"'()[]{}<>|/*#@+~_=&%0123456789");

// Calls `take` with each word of two bytes and more, numbers left out.
//
// REQUIRES: `normal` is in normal form (see normalize.h)
template <typename Take>
void for_each_line_word(std::string_view normal, Take take) {
  constexpr std::size_t kFewestBytes = 2;
  for (std::size_t i = 0; i < normal.size();) {
    i = kBetweenLineWords.run_end(normal, i);
    const std::size_t end = kBetweenLineWords.find(normal, i);
    if (end - i >= kFewestBytes) take(normal.substr(i, end - i));
    i = end;
  }
}

}  // namespace warta
