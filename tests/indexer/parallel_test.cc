// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace warta {
namespace {

TEST(ForEachInParallel, DoesEachThingOnce) {
  for (std::size_t threads : {1U, 2U, 7U}) {
    std::vector<std::atomic<int>> done(100);
    for_each_in_parallel(done.size(), threads, [&](std::size_t i) { ++done[i]; });
    for (const auto& times : done) EXPECT_EQ(times, 1);
  }
  for_each_in_parallel(0, 2, [](std::size_t) { FAIL(); });
}

TEST(ForEachInParallel, ThrowsWhatTheWorkThrew) {
  for (std::size_t threads : {1U, 3U}) {
    std::atomic<int> begun = 0;
    const auto work = [&](std::size_t i) {
      ++begun;
      if (i == 5) throw std::runtime_error("fifth");
    };
    EXPECT_THROW(for_each_in_parallel(1'000'000, threads, work), std::runtime_error);
    EXPECT_LT(begun, 1'000'000);
  }
}

}  // namespace
}  // namespace warta
