// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/source_counts.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(SourceCounts, GivesTheLargestFirst) {
  SourceCounts counts;
  for (const char* source : {"b.id", "a.id", "c.id", "c.id"}) counts.add(source, true);
  counts.add("c.id", false);
  const auto top = counts.top(2);
  ASSERT_EQ(top.size(), 2U);
  EXPECT_EQ(top[0].source, "c.id");
  EXPECT_EQ(top[0].added, 2U);
  EXPECT_EQ(top[0].updated, 1U);
  EXPECT_EQ(top[1].source, "a.id");
  EXPECT_EQ(counts.sources(), 3U);
}

TEST(SourceCounts, CannotGrowForEver) {
  SourceCounts counts;
  for (int i = 0; i < 20'000; ++i) counts.add(std::to_string(i), true);
  EXPECT_EQ(counts.sources(), 10'000U);
  EXPECT_EQ(counts.others(), 10'000U);
}

}  // namespace
}  // namespace warta
