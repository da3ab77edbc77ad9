// SPDX-License-Identifier: GPL-3.0-or-later
// Appends the tokens of a text, from left to right: their positions and normal forms. Part of the
// tokenizer, whose scanners find what to append.
//
// Call order: (add | add_in_place | begin_readings (add | add_reading)*)*
#pragma once

#include <cassert>
#include <limits>
#include <string>
#include <string_view>

#include "stemmer/text/text_range.h"
#include "stemmer/text/token.h"

namespace warta {

class TokenWriter {
 public:
  // Makes `out` empty but for the text, which is not owned.
  TokenWriter(std::string_view text, TokenizedText& out);

  std::string_view text() const { return out_.source; }
  // The text in small ASCII letters, each byte where it stands in text().
  std::string_view small_text() const {
    return std::string_view(out_.normals).substr(0, out_.source.size());
  }
  const TokenizedText& tokens() const { return out_; }

  // The token at `place`; none when `normal`, its normal form, is empty.
  void add(TokenKind kind, TextRange place, std::string_view normal) {
    if (!normal.empty()) append(kind, place, append_normal(normal), position_++, false);
  }
  // A token whose normal form is what small_text() has there.
  void add_in_place(TokenKind kind, TextRange place) {
    append(kind, place, place, position_++, false);
  }
  void add_word(TextRange place) { add(word_kind(place), place, word_normal(place)); }

  // Readings added from here on are of the token that comes next.
  void begin_readings() { first_position_ = position_; }
  // A further reading of that token, or of one so many words behind it.
  void add_reading(TokenKind kind, TextRange place, std::string_view normal,
                   std::uint32_t words_behind = 0) {
    if (normal.empty()) return;
    append(kind, place, append_normal(normal), first_position_ + words_behind, true);
  }

  // The normal form of a word: apostrophes go, so that "Jum'at" is "jumat" and "Ma'ruf" is
  // "maruf". Valid until the next call.
  std::string_view word_normal(TextRange place);
  TokenKind word_kind(TextRange place) const;

 private:
  TextRange append_normal(std::string_view normal) {
    const std::size_t begin = out_.normals.size();
    out_.normals.append(normal);
    return {begin, out_.normals.size()};
  }
  void append(TokenKind kind, TextRange place, TextRange normal, std::uint32_t position,
              bool alternative) {
    assert(place.end <= std::numeric_limits<std::uint32_t>::max());
    Token& token = out_.tokens.emplace_back();
    token.begin = static_cast<std::uint32_t>(place.begin);
    token.end = static_cast<std::uint32_t>(place.end);
    token.position = position;
    token.kind = kind;
    token.alternative = alternative;
    token.normal_begin = static_cast<std::uint32_t>(normal.begin);
    token.normal_size = static_cast<std::uint32_t>(normal.size());
  }

  TokenizedText& out_;
  std::uint32_t position_ = 0;        // of the next token
  std::uint32_t first_position_ = 0;  // of the token whose readings are added
  std::string scratch_;
};

}  // namespace warta
