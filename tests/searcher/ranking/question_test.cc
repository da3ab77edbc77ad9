// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/question.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Question, IsKnownByItsFirstWordsOrItsMark) {
  EXPECT_EQ(asks_for("Siapa wali kota Kendari?"), Asks::anything);
  EXPECT_EQ(asks_for("di manakah rapat digelar"), Asks::anything);
  EXPECT_EQ(asks_for("wali kota Kendari siapa?"), Asks::anything);
  EXPECT_EQ(asks_for("wali kota Kendari"), Asks::nothing);
  EXPECT_EQ(asks_for("pemilih harus tahu berapa suara"), Asks::nothing);
  EXPECT_EQ(asks_for(""), Asks::nothing);
}

TEST(Question, AfterATimeOrADefinition) {
  EXPECT_EQ(asks_for("Kapankah pilkada digelar?"), Asks::time);
  EXPECT_EQ(asks_for("apa itu pilkada"), Asks::definition);
  EXPECT_EQ(asks_for("Apa yang dimaksud dengan dana desa?"), Asks::definition);
  EXPECT_EQ(asks_for("Apa nama ibu kota Jambi?"), Asks::anything);
}

TEST(Question, WordsThatOnlyAsk) {
  EXPECT_TRUE(is_question_word("siapakah"));
  EXPECT_TRUE(is_question_word("dimana"));
  EXPECT_FALSE(is_question_word("nikah"));
  EXPECT_TRUE(is_definition_word("pengertian"));
}

}  // namespace
}  // namespace warta
