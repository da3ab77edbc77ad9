// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/tokenizer.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "stemmer/text/normalize.h"
#include "tests/stemmer/text/token_forms.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Tokenizer, SplitsAtSpacesAndMarks) {
  EXPECT_THAT(normals("Pj. Bupati OKU, M. Iqbal (54)"),
              ElementsAre("pj", "bupati", "oku", "m", "iqbal", "54"));
  EXPECT_THAT(normals(""), IsEmpty());
  EXPECT_THAT(normals(" -- ... !? "), IsEmpty());
}

TEST(Tokenizer, SlashSeparatesWords) {
  EXPECT_THAT(normals("TNI/Polri kabupaten/kota"),
              ElementsAre("tni", "polri", "kabupaten", "kota"));
  EXPECT_THAT(normals("2024/2025"), ElementsAre("2024", "2025"));
}

TEST(Tokenizer, ReadsUnicodeInAnyState) {
  EXPECT_THAT(normals("pen\u00ADdingin pen\u200Bdingin"), ElementsAre("pendingin", "pendingin"));
  EXPECT_THAT(normals("Sadim\u00A0Raya"), ElementsAre("sadim", "raya"));
  EXPECT_THAT(normals("\uFF30\uFF29\uFF2C\uFF2B\uFF21\uFF24\uFF21"),
              ElementsAre("pilkada"));  // full width
  EXPECT_THAT(normals("e\u0301 \u00E9"),
              ElementsAre("\u00E9", "+e", "\u00E9", "+e"));  // decomposed and composed
  EXPECT_THAT(normals("rapat\xFF\xC3 koordinasi\x80"), ElementsAre("rapat", "koordinasi"));
}

TEST(Tokenizer, OffsetsPointAtTheSource) {
  const std::string text = "“Pilkada” di\u00A0Jum\u2019at, 83,82%";
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> surfaces;
  for (const Token& token : tokens.tokens) surfaces.emplace_back(tokens.surface(token));
  EXPECT_THAT(surfaces, ElementsAre("Pilkada", "di", "Jum\u2019at", "83,82", "%"));
}

// A text may be read line by line, and the tokens are those of the whole.
TEST(Tokenizer, TokensAreTheSameWhateverTheChunking) {
  const std::string corpus = std::string(WARTA_SOURCE_DIR) + "/corpus";
  std::size_t lines = 0;
  for (const auto& file : std::filesystem::recursive_directory_iterator(corpus)) {
    if (file.path().extension() != ".txt") continue;
    std::ifstream in(file.path(), std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    TokenizedText whole;
    tokenize(text, whole);
    std::size_t next = 0;
    for (std::size_t begin = 0; begin < text.size(); ++lines) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      TokenizedText line;
      tokenize(std::string_view(text).substr(begin, end - begin), line);
      for (const Token& token : line.tokens) {
        ASSERT_LT(next, whole.tokens.size()) << file.path();
        const Token& same = whole.tokens[next++];
        ASSERT_EQ(begin + token.begin, same.begin) << file.path() << ' ' << line.normal(token);
        ASSERT_EQ(begin + token.end, same.end);
        ASSERT_EQ(token.kind, same.kind);
        ASSERT_EQ(line.normal(token), whole.normal(same));
      }
      begin = end + 1;
    }
    ASSERT_EQ(next, whole.tokens.size()) << file.path();
  }
  EXPECT_GT(lines, 500U);
}

// Chains that look like an address, and marks without end, took seconds once.
TEST(Tokenizer, LongChainsAreReadOnce) {
  for (const std::string_view piece : {"a_", "ab.cd.", "ab-cd.", "\u0301\u0316", "a@", "1."}) {
    std::string chain = "a";
    for (int i = 0; i < 20'000; ++i) chain.append(piece);
    TokenizedText tokens;
    tokenize(chain, tokens);
    EXPECT_LE(tokens.tokens.size(), chain.size()) << piece;
  }
  EXPECT_THAT(normals("Rp\n5 M"), ElementsAre("rp", "5", "m"));
}

// Every byte string has tokens with valid offsets in order, whatever its bytes.
TEST(Tokenizer, OffsetsAreValidForAnyBytes) {
  std::uint32_t state = 1;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int i = 0; i < 24; ++i) {
      state = state * 1664525U + 1013904223U;
      static constexpr std::string_view kPieces = "aZ9.-'@#%/ :\xC3\xA9\xE2\x80\x99\xFF\xC2\xA0,Rp";
      bytes.push_back(kPieces[(state >> 16) % kPieces.size()]);
    }
    TokenizedText tokens;
    tokenize(bytes, tokens);
    std::uint32_t begin = 0;
    for (const Token& token : tokens.tokens) {
      ASSERT_LT(token.begin, token.end);
      ASSERT_LE(token.end, bytes.size());
      if (!token.alternative) {
        ASSERT_GE(token.begin, begin);
        begin = token.begin;
      }
      ASSERT_FALSE(tokens.normal(token).empty());
      ASSERT_TRUE(is_valid_utf8(tokens.normal(token)));
    }
  }
}

TEST(Tokenizer, NormalWordsAreWithoutOtherReadings) {
  EXPECT_THAT(normal_words("Undang-Undang KTP-el, 8 ribu"),
              ElementsAre("undang-undang", "ktp", "el", "8", "ribu"));
  EXPECT_THAT(normal_words(""), IsEmpty());
}

}  // namespace
}  // namespace warta
