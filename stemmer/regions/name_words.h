// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text, one a place, as names are looked for in them: without other readings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "stemmer/regions/word_gap.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/token.h"

namespace warta {

class NameWords {
 public:
  // The text must outlive this.
  explicit NameWords(const TokenizedText& text);

  std::size_t size() const { return tokens_.size(); }
  // The normal form of word `i`.
  std::string_view operator[](std::size_t i) const { return text_.normal(token(i)); }

  std::string_view source() const { return text_.source; }
  // Whether a hyphen stands right before word `i`: "Pemalang-Batang".
  bool follows_hyphen(std::size_t i) const {
    const std::size_t begin = token(i).begin;
    return begin > 0 && source()[begin - 1] == '-';
  }
  const Token& token(std::size_t i) const { return text_.tokens[tokens_[i]]; }
  std::uint32_t token_index(std::size_t i) const { return tokens_[i]; }

  bool begins_upper(std::size_t i) const { return is_ascii_upper(text_.source[token(i).begin]); }
  // Capitals tell a name; a number may begin one ("50 Kota").
  bool is_capitalised(std::size_t i) const {
    return begins_upper(i) || token(i).kind == TokenKind::number;
  }

  // The first such word from `i` on; size() when there is none.
  std::size_t next_capitalised(std::size_t i) const {
    while (i < size() && !is_capitalised(i)) ++i;
    return i;
  }

  // What stands between word `i` and the one before it. REQUIRES: there is one
  WordGap gap_before(std::size_t i) const {
    const std::size_t from = token(i - 1).end;
    const std::size_t to = token(i).begin;
    if (to <= from) return WordGap::plain;
    // As most gaps are.
    if (to == from + 1 && text_.source[from] == ' ') return WordGap::plain;
    return classify_gap(text_.source.substr(from, to - from));
  }
  // Whether they may be of one name. "Kab. X", "Kep. Seribu": the point of a short form does not
  // end the sentence.
  bool is_joined(std::size_t i) const {
    constexpr std::size_t kLongestShortForm = 4;  // bytes
    const WordGap gap = gap_before(i);
    return gap == WordGap::plain ||
           (gap == WordGap::point && token(i - 1).normal_size <= kLongestShortForm);
  }

 private:
  const TokenizedText& text_;
  std::vector<std::uint32_t> tokens_;  // the index of each word's
};

}  // namespace warta
