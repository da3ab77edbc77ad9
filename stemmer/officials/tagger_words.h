// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a tokenized text as the official tagger walks them: further readings left out, and
// what stands between two words kept as marks.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/text/one_of.h"
#include "stemmer/text/token.h"

namespace warta {

// What the source has between a word and the one before it, besides spaces; a set.
enum Gap : std::uint16_t {
  kGapNone = 0,
  kGapPoint = 1,
  kGapComma = 2,
  kGapOpen = 4,
  kGapClose = 8,
  kGapNewline = 16,
  kGapSlash = 32,
  kGapHyphen = 64,   // "Al-Haris": joined, no space
  kGapJoined = 128,  // nothing at all: "Rp" and its number
  kGapQuote = 256,   // 'Appi'
  kGapOther = 512,   // dashes, colons and all the rest
  kGapColon = 1024,  // a colon, which is kGapOther too
};

struct TaggerWord {
  static constexpr std::uint32_t kNoToken = 0xFFFFFFFF;  // the second half of "BupatiWakil"

  std::string_view surface;
  std::string_view normal;
  std::uint64_t hash = 0;   // of `normal`, for the tables that are asked about every word
  std::uint32_t begin = 0;  // bytes, into the source text
  std::uint32_t end = 0;
  std::uint32_t token = 0;  // index into TokenizedText::tokens
  std::uint16_t gap = 0;    // a set of Gap
  TokenKind kind = TokenKind::word;
  bool is_capital = false;        // "Andi", "DPRD"
  bool is_all_caps = false;       // "DPRD", "M"
  bool may_begin_office = false;  // false of most words that no office begins with
  bool is_loud = false;  // in a sentence all in capitals, of which the two say what they should
};

inline bool same_word(const TaggerWord& a, const TaggerWord& b) {
  return a.hash == b.hash && a.normal == b.normal;
}

// Whether words[i] is there and is `normal`.
inline bool is_word(std::span<const TaggerWord> words, std::size_t i, std::string_view normal) {
  return i < words.size() && words[i].normal == normal;
}

// As it is printed; a word of a sentence in capitals as it would be elsewhere: "Bira".
std::string ordinary_print(const TaggerWord& word);

// The year from 1900 to 2099 that a word is; 0 when it is none.
int printed_year(const TaggerWord& word);

// Letters of UTF-8 text; a rough count for telling an initial from a name.
std::size_t letter_count(std::string_view word);

std::vector<TaggerWord> tagger_words(const TokenizedText& text);

}  // namespace warta
