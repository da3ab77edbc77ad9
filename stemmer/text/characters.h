// SPDX-License-Identifier: GPL-3.0-or-later
// What a character is to the tokenizer.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "stemmer/text/utf8.h"

namespace warta {

enum class CharClass : std::uint8_t { separator, letter, digit, apostrophe, hyphen, ignorable };

constexpr std::array<CharClass, 128> ascii_classes() {
  std::array<CharClass, 128> classes{};
  for (unsigned char c = 'a'; c <= 'z'; ++c) classes[c] = CharClass::letter;
  for (unsigned char c = 'A'; c <= 'Z'; ++c) classes[c] = CharClass::letter;
  for (unsigned char c = '0'; c <= '9'; ++c) classes[c] = CharClass::digit;
  classes['\''] = classes['`'] = CharClass::apostrophe;
  classes['-'] = CharClass::hyphen;
  return classes;
}
inline constexpr auto kAsciiClasses = ascii_classes();

// Of a character past ASCII; a negative one stands for a byte that is not UTF-8.
CharClass classify_beyond_ascii(UChar32 c);

inline CharClass classify(UChar32 c) {
  return c >= 0 && c < 128 ? kAsciiClasses[static_cast<std::size_t>(c)] : classify_beyond_ascii(c);
}

// Of the character at byte `i`; a separator past the end.
inline CharClass class_at(std::string_view text, std::size_t i) {
  if (i >= text.size()) return CharClass::separator;
  if (static_cast<unsigned char>(text[i]) < 0x80) {
    return kAsciiClasses[static_cast<unsigned char>(text[i])];
  }
  UChar32 c = 0;
  decode_utf8(text, i, c);
  return classify_beyond_ascii(c);
}

// Where the character behind the one at `i` begins. REQUIRES: i < text.size()
inline std::size_t next_character(std::string_view text, std::size_t i) {
  if (static_cast<unsigned char>(text[i]) < 0x80) return i + 1;
  UChar32 c = 0;
  return decode_utf8(text, i, c);
}

inline bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
inline bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
inline bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}
inline bool is_ascii_letter(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}

// The small letter of a capital of ASCII; any other byte as it is.
inline char ascii_lower(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace warta
