// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/progress.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

using namespace std::chrono_literals;

TEST(Progress, TellsRateAndTimeLeft) {
  Progress progress;
  progress.total_bytes = 1000;
  progress.read_bytes = 400;
  progress.begin_batch(5000);
  progress.batch_done = 2500;
  EXPECT_EQ(describe(progress, 10s), "2,500 articles, 250 a second, 20 %, 0:40 left");
  progress.end_batch();
  EXPECT_EQ(describe(progress, 10s), "5,000 articles, 500 a second, 40 %, 0:15 left");
  progress.stage = StageId::merge;
  EXPECT_EQ(describe(progress, 10s), "5,000 articles, 500 a second, merging");
}

TEST(Progress, SaysNoMoreThanItKnows) {
  Progress progress;
  EXPECT_EQ(describe(progress, 10s), "0 articles");
  progress.read_bytes = 5;
  progress.begin_batch(10);
  progress.end_batch();
  EXPECT_EQ(describe(progress, 500ms), "10 articles");
  EXPECT_EQ(describe(progress, 2s), "10 articles, 5 a second");  // of a pipe
  progress.total_bytes = 100'000;
  EXPECT_EQ(describe(progress, 2s), "10 articles, 5 a second, 0 %");
  progress.total_bytes = 4;  // the file has grown
  EXPECT_EQ(describe(progress, 2s), "10 articles, 5 a second, 100 %, 0:00 left");
}

TEST(Progress, CountsHours) {
  Progress progress;
  progress.total_bytes = 1000;
  progress.read_bytes = 100;
  progress.begin_batch(1'234'567);
  progress.end_batch();
  EXPECT_EQ(describe(progress, 1000s), "1,234,567 articles, 1,235 a second, 10 %, 2:30:00 left");
}

}  // namespace
}  // namespace warta
