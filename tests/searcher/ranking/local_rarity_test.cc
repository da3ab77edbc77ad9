// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/local_rarity.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace warta {
namespace {

constexpr std::array<double, 4> kEquals = {1, 1, 1, 1};

// Of a query of three words in a row. Position 1 is the first of the body.
class LocalRarityTest : public ::testing::Test {
 protected:
  LocalRarity rarity_{{1, 1}};

  void add(const std::vector<WordHit>& hits) { rarity_.add(hits, 0); }
};

TEST_F(LocalRarityTest, AWordOfAllTellsLessThanOneOfASingleMatch) {
  for (int i = 0; i < 3; ++i) add({{1, 0}});
  add({{1, 2}});
  rarity_.weigh(kEquals);
  EXPECT_GT(rarity_.told(3).words, rarity_.told(0).words);
  EXPECT_GT(rarity_.told(3).in_window, rarity_.told(0).in_window);
  EXPECT_DOUBLE_EQ(rarity_.told(0).words, rarity_.told(1).words);
}

TEST_F(LocalRarityTest, LikelyMatchesAreWhatAWordIsRareAmong) {
  add({{1, 0}});
  add({{1, 2}});
  add({{1, 2}});
  add({{1, 2}});
  rarity_.weigh(std::array<double, 4>{5, 1, 1, 1});  // only the first is likely
  EXPECT_GT(rarity_.told(1).words, rarity_.told(0).words);
}

TEST_F(LocalRarityTest, EarlyWordsTellMore) {
  add({{5, 0}});
  add({{50, 0}});
  add({{5000, 0}});
  rarity_.weigh(std::span(kEquals).first(3));
  EXPECT_GT(rarity_.told(0).words, rarity_.told(1).words);
  EXPECT_GT(rarity_.told(1).words, rarity_.told(2).words);
  EXPECT_DOUBLE_EQ(rarity_.told(0).in_window, rarity_.told(2).in_window);
}

TEST_F(LocalRarityTest, TheHeadlineIsTheBeginning) {
  const std::vector<WordHit> hits = {{3, 0}};
  rarity_.add(hits, 10);
  rarity_.add(hits, 0);
  rarity_.weigh(std::span(kEquals).first(2));
  EXPECT_GT(rarity_.told(0).words, rarity_.told(1).words);
}

TEST_F(LocalRarityTest, NeighboursAreThoseInTheOrderTyped) {
  add({{4, 0}, {5, 1}});
  add({{4, 1}, {5, 0}});
  add({{4, 0}, {6, 1}});
  rarity_.weigh(std::span(kEquals).first(3));
  EXPECT_GT(rarity_.told(0).adjacent, 0);
  EXPECT_EQ(rarity_.told(1).adjacent, 0);
  EXPECT_EQ(rarity_.told(2).adjacent, 0);
}

TEST(LocalRarity, NeighboursMayHaveBetweenThemWhatWasTypedBetween) {
  LocalRarity rarity({2});
  const std::vector<WordHit> hits = {{4, 0}, {6, 1}};
  rarity.add(hits, 0);
  rarity.weigh(std::span(kEquals).first(1));
  EXPECT_GT(rarity.told(0).adjacent, 0);
}

TEST_F(LocalRarityTest, WithoutWordsNothingIsTold) {
  add({});
  rarity_.weigh(std::span(kEquals).first(1));
  EXPECT_EQ(rarity_.told(0).words, 0);
  EXPECT_EQ(rarity_.told(0).adjacent, 0);
  EXPECT_EQ(rarity_.told(0).in_window, 0);
}

}  // namespace
}  // namespace warta
