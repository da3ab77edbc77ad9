// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/token_writer.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(TokenWriter, BeginsAnewOverTheTextInSmallLetters) {
  TokenizedText tokens;
  tokens.normals = "old";
  tokens.tokens.resize(3);
  const TokenWriter writer("KPU \u00C9mile", tokens);
  EXPECT_TRUE(tokens.tokens.empty());
  EXPECT_EQ(writer.text(), "KPU \u00C9mile");
  EXPECT_EQ(writer.small_text(), "kpu \u00C9mile");  // ASCII alone
}

TEST(TokenWriter, WordsCountAndReadingsShareAPosition) {
  TokenizedText tokens;
  TokenWriter writer("Cetak KTP-el", tokens);
  writer.add_in_place(TokenKind::word, {0, 5});
  writer.begin_readings();
  writer.add_word({6, 9});
  writer.add_word({10, 12});
  writer.add_reading(TokenKind::abbreviation, {6, 12}, "ktpel");
  writer.add_reading(TokenKind::word, {10, 12}, "el", 1);
  ASSERT_EQ(tokens.tokens.size(), 5U);
  EXPECT_EQ(tokens.normal(tokens.tokens[0]), "cetak");
  EXPECT_EQ(tokens.normal(tokens.tokens[1]), "ktp");
  EXPECT_EQ(tokens.tokens[1].kind, TokenKind::abbreviation);
  EXPECT_EQ(tokens.tokens[2].position, 2U);
  EXPECT_EQ(tokens.normal(tokens.tokens[3]), "ktpel");
  EXPECT_EQ(tokens.tokens[3].position, 1U);
  EXPECT_TRUE(tokens.tokens[3].alternative);
  EXPECT_EQ(tokens.tokens[4].position, 2U);
}

TEST(TokenWriter, AWordWithoutAFormIsNone) {
  TokenizedText tokens;
  TokenWriter writer("\u00AD", tokens);
  writer.add_word({0, 2});
  EXPECT_TRUE(tokens.tokens.empty());
}

TEST(TokenWriter, KindsAreToldByCapitalsAndDigits) {
  TokenizedText tokens;
  const TokenWriter writer("KPU S1 Ma'ruf anak2 A", tokens);
  EXPECT_EQ(writer.word_kind({0, 3}), TokenKind::abbreviation);
  EXPECT_EQ(writer.word_kind({4, 6}), TokenKind::abbreviation);
  EXPECT_EQ(writer.word_kind({7, 13}), TokenKind::word);
  EXPECT_EQ(writer.word_kind({14, 19}), TokenKind::word);
  EXPECT_EQ(writer.word_kind({20, 21}), TokenKind::word);
}

}  // namespace
}  // namespace warta
