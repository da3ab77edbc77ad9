// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/normalize.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace warta {
namespace {

TEST(Normalize, FoldsCaseWidthAndComposition) {
  EXPECT_EQ(normalized("Bupati OKU"), "bupati oku");
  EXPECT_EQ(normalized("\uFF22upati"), "bupati");
  EXPECT_EQ(normalized("Cafe\u0301"), "caf\u00E9");
  EXPECT_EQ(normalized("\uFB01nal"), "final");  // a ligature
}

TEST(Normalize, MakesMarksPlainAndDropsInvisibleOnes) {
  EXPECT_EQ(normalized("\u201CJum\u2019at\u201D \u2013 \u2014"), "\"jum'at\" - -");
  EXPECT_EQ(normalized("pen\u00ADding\u200Bin\uFEFF"), "pendingin");
  EXPECT_EQ(normalized("Edy\u00A0S"), "edy s");
}

TEST(Normalize, ReplacesBytesThatAreNoUtf8) {
  EXPECT_EQ(normalized("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(repaired_utf8("A\xC3"), "A\uFFFD");
  EXPECT_EQ(repaired_utf8("Caf\u00E9"), "Caf\u00E9");
  EXPECT_TRUE(is_valid_utf8("Caf\u00E9"));
  EXPECT_FALSE(is_valid_utf8("Caf\xE9"));
  EXPECT_TRUE(is_valid_utf8(""));
}

TEST(Normalize, IsIdempotent) {
  for (const char* text : {"\u201CJum\u2019at\u201D", "\uFF22\u0130\u00DF", "a\xFFz", "\u1E9E"}) {
    EXPECT_EQ(normalized(normalized(text)), normalized(text)) << text;
  }
}

TEST(Normalize, AWordHasAForm) {
  const auto form = [](std::string_view word) {
    std::string out = "x";
    append_word_form(word, out);
    return out.substr(1);
  };
  EXPECT_EQ(form("Jum'at"), "jumat");
  EXPECT_EQ(form("Ma\u2019ruf"), "maruf");
  EXPECT_EQ(form("anak\u00A0"), "anak");
  EXPECT_EQ(form("\u00AD"), "\u00AD");
  EXPECT_EQ(form(""), "");
}

TEST(Normalize, AccentsGoWhenAsked) {
  EXPECT_EQ(without_accents(normalized("S\u00E3o Tom\u00E9")), "sao tome");
  EXPECT_EQ(without_accents("pilkada"), "pilkada");
}

TEST(Normalize, WordsStandBetweenSpaces) {
  EXPECT_EQ(words_at_spaces("kota jambi"), (std::vector<std::string_view>{"kota", "jambi"}));
  EXPECT_EQ(words_at_spaces("kota  jambi"), (std::vector<std::string_view>{"kota", "", "jambi"}));
  EXPECT_TRUE(words_at_spaces("").empty());
  EXPECT_EQ(parts_at_commas(" jabar, banten,,"),
            (std::vector<std::string_view>{"jabar", "banten"}));
  EXPECT_TRUE(parts_at_commas(" , ").empty());
}

TEST(Normalize, WordsAreJoined) {
  const std::vector<std::string_view> words = {"kota", "jambi"};
  EXPECT_EQ(joined(words), "kota jambi");
  EXPECT_EQ(joined(words, ""), "kotajambi");
  EXPECT_EQ(joined(std::vector<std::string>()), "");
}

}  // namespace
}  // namespace warta
