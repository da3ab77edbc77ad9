// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/stages.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Stages, AddUpToTheWholeTime) {
  const auto start = std::chrono::steady_clock::now();
  Stages stages;
  {
    const Stages::Timer read(stages, StageId::read);
    const Stages::Timer clean(stages, StageId::clean, 7);
  }
  { const Stages::Timer clean(stages, StageId::clean, 5); }
  { const Stages::Timer last(stages, StageId::merge); }
  const auto passed = std::chrono::steady_clock::now() - start;
  std::chrono::duration<double> sum = {};
  for (const Stage& stage : stages.all()) sum += stage.time;
  EXPECT_LE(sum, passed);
  EXPECT_EQ(stages.all()[1].name, "clean");
  EXPECT_EQ(stages.all()[1].bytes, 12U);
  EXPECT_GT(stages.all()[1].peak_memory_bytes, 0U);
  EXPECT_EQ(stages.all()[2].peak_memory_bytes, 0U);  // did not run
}

}  // namespace
}  // namespace warta
