// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/word_run.h"

namespace warta {
namespace {

// As decode_utf8(), but quick for ASCII.
std::size_t decode(std::string_view text, std::size_t i, UChar32& c) {
  if (static_cast<unsigned char>(text[i]) < 0x80) {
    c = static_cast<unsigned char>(text[i]);
    return i + 1;
  }
  return decode_utf8(text, i, c);
}

}  // namespace

std::size_t word_run_end(std::string_view text, std::size_t begin) {
  std::size_t i = begin;
  while (i < text.size()) {
    UChar32 c = 0;
    const std::size_t after = decode(text, i, c);
    switch (classify(c)) {
      case CharClass::letter:
      case CharClass::digit:
        i = after;
        continue;
      case CharClass::ignorable:
      case CharClass::apostrophe:
        if (i > begin && is_alnum_at(text, after)) {
          i = after;
          continue;
        }
        return i;
      default:
        return i;
    }
  }
  return i;
}

}  // namespace warta
