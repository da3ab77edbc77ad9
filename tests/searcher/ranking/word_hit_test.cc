// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/word_hit.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace warta {
namespace {

constexpr std::array<double, 3> kWeights = {1, 2, 4};

TEST(BestWindow, IsTheHeaviestRow) {
  const std::vector<WordHit> hits = {{1, 0}, {2, 1}, {20, 2}, {21, 0}};
  EXPECT_DOUBLE_EQ(best_window(hits, 4, kWeights), 5);
  EXPECT_DOUBLE_EQ(best_window(hits, 1, kWeights), 4);
  EXPECT_DOUBLE_EQ(best_window(hits, 100, kWeights), 7);
}

TEST(BestWindow, ReachesOverSoManyWords) {
  const std::vector<WordHit> hits = {{1, 0}, {4, 1}};
  EXPECT_DOUBLE_EQ(best_window(hits, 3, kWeights), 2);
  EXPECT_DOUBLE_EQ(best_window(hits, 4, kWeights), 3);
}

TEST(BestWindow, CountsAWordOnce) {
  const std::vector<WordHit> hits = {{1, 1}, {2, 1}, {3, 1}};
  EXPECT_DOUBLE_EQ(best_window(hits, 4, kWeights), 2);
  EXPECT_EQ(best_window({}, 4, kWeights), 0);
}

}  // namespace
}  // namespace warta
