// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/merge.h"

#include <gmock/gmock.h>

#include <numeric>

namespace warta {
namespace {

std::size_t first(const std::vector<std::size_t>& sizes) {
  return first_to_merge(sizes);
}

TEST(FirstToMerge, LeavesSizesThatFall) {
  EXPECT_EQ(first({}), 0U);
  EXPECT_EQ(first({478}), 1U);
  EXPECT_EQ(first({47'771, 478}), 2U);
  EXPECT_EQ(first({100'000, 9'000, 800}), 3U);
}

TEST(FirstToMerge, TakesSmallOnesTogether) {
  EXPECT_EQ(first({320, 320, 320}), 0U);
  EXPECT_EQ(first({47'771, 478, 478}), 1U);
  EXPECT_EQ(first({47'771, 956, 478}), 1U);
  EXPECT_EQ(first({47'771, 957, 478}), 3U);
  EXPECT_EQ(first({625, 625, 625, 271}), 0U);  // also when the newest is much smaller
}

// A thousand nights: few segments, and each article written few times.
TEST(FirstToMerge, CostsTheLogarithm) {
  std::vector<std::size_t> sizes;
  std::size_t written = 0;
  std::size_t most = 0;
  for (int night = 0; night < 1000; ++night) {
    sizes.push_back(478);
    written += 478;
    const std::size_t from = first(sizes);
    if (from < sizes.size()) {
      const std::size_t merged = std::accumulate(sizes.begin() + static_cast<std::ptrdiff_t>(from),
                                                 sizes.end(), std::size_t{0});
      written += merged;
      sizes.resize(from);
      sizes.push_back(merged);
    }
    most = std::max(most, sizes.size());
  }
  EXPECT_LE(most, 10U);
  EXPECT_LE(written, 12U * 478 * 1000);
}

}  // namespace
}  // namespace warta
