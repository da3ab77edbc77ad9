// SPDX-License-Identifier: GPL-3.0-or-later
// A token: one piece of a text as the index, the taggers and the snippets see it.
//
// The tokenizer makes tokens, everything else reads them. A token keeps where it stands in the
// source, so that a hit can be marked there, and its normal form, in which pieces of text are
// compared.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

enum class TokenKind : std::uint8_t {
  word,    // letters, also with a reduplicating hyphen: "anak-anak"; "Jum'at" is "jumat"
  number,  // digits; the normal form has no thousands mark and a decimal point: "1.026" is "1026"
  abbreviation,  // capitals and codes: "KPU", "S.I.K.", "KTP-el", "Covid-19"
  address,       // an URL, an e-mail address, "@akun"
  hashtag,       // "#pilkada"; the normal form has no '#'
};

// The word that --tokens and --explain print for a kind.
std::string_view kind_name(TokenKind kind);

struct Token {
  std::uint32_t begin = 0;     // bytes, into the source text
  std::uint32_t end = 0;       // bytes, one past the last
  std::uint32_t position = 0;  // counts words; readings of one word share a position
  TokenKind kind = TokenKind::word;
  bool alternative =
      false;  // a further reading at the position of the token before: "KTP-el" as "ktp"
  std::uint32_t normal_begin = 0;  // bytes, into TokenizedText::normals
  std::uint32_t normal_size = 0;
};

// A text and its tokens, in the order of their begin. The source is not owned: it must outlive
// this. Reuse one object for many texts and its buffers are allocated once.
struct TokenizedText {
  std::string_view source;
  // The source in small ASCII letters, which holds the normal form of most words where they stand;
  // behind it other normal forms, one behind the other.
  std::string normals;
  std::vector<Token> tokens;

  std::string_view surface(const Token& token) const {
    return {source.data() + token.begin, token.end - token.begin};
  }
  std::string_view normal(const Token& token) const {
    return {normals.data() + token.normal_begin, token.normal_size};
  }
};

}  // namespace warta
