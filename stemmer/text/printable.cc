// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/printable.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "stemmer/text/utf8.h"

namespace warta {
namespace {

struct Range {
  UChar32 first;
  UChar32 last;
};

// Controls of the second set, marks of direction, separators of lines and paragraphs.
constexpr std::array<Range, 6> kUnprintable = {{{0x7F, 0x9F},
                                                {0x61C, 0x61C},
                                                {0x200E, 0x200F},
                                                {0x2028, 0x202E},
                                                {0x2066, 0x2069},
                                                {0xFEFF, 0xFEFF}}};

bool is_printable(UChar32 c) {
  return c >= 0x20 && std::ranges::none_of(kUnprintable, [&](Range range) {
           return c >= range.first && c <= range.last;
         });
}

bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

void append_hex(const char* format, unsigned number, std::string& out) {
  char digits[8];
  std::snprintf(digits, sizeof digits, format, number);
  out += digits;
}

}  // namespace

std::string printable(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    UChar32 c = 0;
    i = decode_utf8(text, i, c);
    if (is_printable(c)) {
      out += text.substr(begin, i - begin);
    } else if (c == '\n') {
      out += "\\n";
    } else if (c >= 0x80) {
      append_hex("\\u%04x", static_cast<unsigned>(c), out);
    } else {
      for (const char byte : text.substr(begin, i - begin)) {
        append_hex("\\x%02x", static_cast<unsigned char>(byte), out);
      }
    }
  }
  return out;
}

}  // namespace warta
