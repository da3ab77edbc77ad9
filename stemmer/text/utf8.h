// SPDX-License-Identifier: GPL-3.0-or-later
// Walking UTF-8 one character at a time, with ICU's macros kept in one place.
#pragma once

#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta {

// ICU's macros narrow integers inside.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

// Reads the character at byte `i` into `c` and returns where the next one begins. Bytes that are
// not UTF-8 give a negative `c`; the next character then begins behind them.
// REQUIRES: i < text.size()
inline std::size_t decode_utf8(std::string_view text, std::size_t i, UChar32& c) {
  auto index = static_cast<std::int64_t>(i);
  U8_NEXT(text.data(), index, static_cast<std::int64_t>(text.size()), c);
  return static_cast<std::size_t>(index);
}

inline void append_utf8(UChar32 c, std::string& out) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, c);
  out.append(bytes, static_cast<std::size_t>(size));
}

#pragma GCC diagnostic pop

}  // namespace warta
