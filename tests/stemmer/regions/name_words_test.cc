// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/name_words.h"

#include <gtest/gtest.h>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

TEST(NameWords, AreWithoutOtherReadings) {
  TokenizedText text;
  tokenize("cetak KTP-el di Kab. Tebo", text);
  const NameWords words(text);
  ASSERT_EQ(words.size(), 6U);  // cetak ktp el di kab tebo
  EXPECT_EQ(words[3], "di");
  EXPECT_EQ(words.token_index(3), 5U);
  EXPECT_EQ(words[5], "tebo");
}

TEST(NameWords, ACapitalOrANumberTellsAName) {
  TokenizedText text;
  tokenize("Bupati di 50 Kota", text);
  const NameWords words(text);
  EXPECT_TRUE(words.is_capitalised(0));
  EXPECT_FALSE(words.is_capitalised(1));
  EXPECT_TRUE(words.is_capitalised(2));
  EXPECT_FALSE(words.begins_upper(2));
}

TEST(NameWords, APointJoinsBehindAShortFormAlone) {
  TokenizedText text;
  tokenize("Kab. Tebo. Lampung. Selatan, Jambi", text);
  const NameWords words(text);
  EXPECT_TRUE(words.is_joined(1));
  EXPECT_EQ(words.gap_before(1), WordGap::point);
  EXPECT_FALSE(words.is_joined(3));
  EXPECT_EQ(words.gap_before(4), WordGap::comma);
  EXPECT_FALSE(words.is_joined(4));
}

}  // namespace
}  // namespace warta
