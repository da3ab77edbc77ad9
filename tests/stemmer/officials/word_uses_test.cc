// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/word_uses.h"

#include <gtest/gtest.h>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

TEST(WordUses, NamesAndAgencies) {
  EXPECT_GE(name_odds("santoso"), 3);
  EXPECT_GE(name_odds("budi"), 3);
  EXPECT_LE(name_odds("strategis"), -3);
  EXPECT_LE(name_odds("pembangunan"), -3);
  EXPECT_EQ(name_odds("qwertz"), 0);
}

TEST(WordUses, TheDictionarySpeaksWhereTheCorpusIsSilent) {
  EXPECT_LT(likely_odds("kewilayahan"), 0);  // no dictionary lists it, a rule reaches it
  EXPECT_GT(likely_odds("qwertz"), 0);
}

TEST(WordUses, Institutions) {
  ASSERT_NE(institution_named("bmkg"), nullptr);
  EXPECT_TRUE(institution_named("bmkg")->is_national);
  ASSERT_NE(institution_named("bpbd"), nullptr);
  EXPECT_FALSE(institution_named("bpbd")->is_national);
  EXPECT_EQ(institution_named("qwertz"), nullptr);
  TokenizedText text;
  tokenize("Badan Pengatur Jalan Tol Indonesia", text);
  const std::vector<TaggerWord> words = tagger_words(text);
  EXPECT_EQ(institution_at(words, 0).words, 4U);
  EXPECT_TRUE(institution_at(words, 0).is_national);
  EXPECT_EQ(institution_at(words, 1).words, 0U);
}

}  // namespace
}  // namespace warta
