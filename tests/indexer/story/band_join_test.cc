// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/band_join.h"

#include <gmock/gmock.h>

#include <utility>
#include <vector>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

using Bands = std::vector<BandEntry>;

TEST(Gallop, FindsTheFirstThatIsNotLess) {
  const Bands entries = {2, 4, 4, 8, 16, 32, 64, 128};
  for (std::size_t from = 0; from < entries.size(); ++from) {
    for (BandEntry wanted = entries[from]; wanted < 140; ++wanted) {
      const auto expected = std::ranges::lower_bound(entries.begin() + static_cast<long>(from),
                                                     entries.end(), wanted) -
                            entries.begin();
      EXPECT_EQ(gallop(entries, from, wanted), static_cast<std::size_t>(expected));
    }
  }
  EXPECT_EQ(gallop({}, 0, 5), 0U);
}

TEST(ForEachCommonBand, MeetsAllPairs) {
  const Bands incoming = {band_entry(1, 0), band_entry(5, 0), band_entry(5, 1), band_entry(9, 1)};
  const Bands held = {band_entry(5, 7), band_entry(5, 8), band_entry(6, 1), band_entry(9, 2)};
  std::vector<std::pair<std::uint32_t, std::uint32_t>> met;
  for_each_common_band(incoming, held, [&](std::uint32_t own, std::uint32_t other) {
    met.emplace_back(own, other);
    return true;
  });
  EXPECT_THAT(met, ElementsAre(Pair(0, 7), Pair(0, 8), Pair(1, 7), Pair(1, 8), Pair(1, 2)));
}

TEST(ForEachCommonBand, TakesTheFirstOfACrowdThatCount) {
  Bands held;
  for (std::uint32_t i = 1; i <= 300; ++i) held.push_back(band_entry(5, i));
  std::size_t taken = 0;
  const auto odd_ones_count = [&](std::uint32_t, std::uint32_t other) {
    taken += other % 2;
    return other % 2 == 1;
  };
  for_each_common_band(Bands{band_entry(5, 0)}, held, odd_ones_count);
  EXPECT_EQ(taken, kCrowd);
}

}  // namespace
}  // namespace warta
