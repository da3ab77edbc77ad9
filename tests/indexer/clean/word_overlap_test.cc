// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/word_overlap.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(WordOverlap, WordsCountByTheirStems) {
  WordSet words;
  words.add("Bupati membuka rapat, hasil kajian disampaikan.");
  const WordSet::Overlap found = words.overlap("Rapat Dibuka, Pasar Dikaji");
  EXPECT_EQ(found.words, 4U);
  EXPECT_EQ(found.known, 3U);
  EXPECT_DOUBLE_EQ(found.share(), 0.75);
}

TEST(WordOverlap, TakesSoManyAndNoMore) {
  WordSet words;
  EXPECT_EQ(words.add("rapat pasar panen", 2), 2U);
  EXPECT_EQ(words.overlap("panen").known, 0U);
}

TEST(WordOverlap, NoTellingWordIsNoShare) {
  EXPECT_DOUBLE_EQ(WordSet().overlap("di ke 12 -").share(), 0);
}

}  // namespace
}  // namespace warta
