// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/memory_budget.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(MemoryBudget, DefaultHasRoomForTheUsualBatch) {
  const MemoryBudget budget = memory_budget(kDefaultMemory, 2);
  EXPECT_EQ(budget.threads, 2U);
  EXPECT_EQ(budget.parsers, 2U);
  EXPECT_EQ(budget.batch.bytes, BatchLimits().bytes);
}

TEST(MemoryBudget, SharesLessAmongBatchAndThreads) {
  const MemoryBudget least = memory_budget(kLeastMemory, 64);
  EXPECT_EQ(least.threads, 7U);
  EXPECT_EQ(least.parsers, 1U);
  EXPECT_GT(least.batch.bytes, std::size_t{4} << 20);  // one article at least
  EXPECT_LT(least.batch.bytes, BatchLimits().bytes);
  EXPECT_EQ(memory_budget(kLeastMemory, 1).threads, 1U);
  EXPECT_EQ(memory_budget(1ULL << 40, 256).threads, 256U);
  EXPECT_EQ(memory_budget(1ULL << 40, 256).batch.bytes, BatchLimits().bytes);
}

}  // namespace
}  // namespace warta
