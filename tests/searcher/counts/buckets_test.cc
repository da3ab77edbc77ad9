// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counts/buckets.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

using Buckets = std::map<std::uint32_t, std::size_t>;

Buckets filled(Period period, Buckets buckets) {
  fill_empty_buckets(period, buckets);
  return buckets;
}

TEST(Buckets, AreHeadsOfTheDay) {
  EXPECT_EQ(bucket_of(Period::day, 20241106), 20241106U);
  EXPECT_EQ(bucket_of(Period::month, 20241106), 202411U);
  EXPECT_EQ(bucket_of(Period::year, 20241106), 2024U);
}

TEST(Buckets, HaveOneBefore) {
  EXPECT_EQ(bucket_before(Period::day, 20240301), 20240229U);
  EXPECT_EQ(bucket_before(Period::day, 20250101), 20241231U);
  EXPECT_EQ(bucket_before(Period::month, 202401), 202312U);
  EXPECT_EQ(bucket_before(Period::month, 202412), 202411U);
  EXPECT_EQ(bucket_before(Period::year, 2024), 2023U);
}

TEST(Buckets, EmptyOnesAreFilledIn) {
  EXPECT_THAT(
      filled(Period::day, {{20240228, 2}, {20240302, 1}}),
      ElementsAre(Pair(20240228, 2), Pair(20240229, 0), Pair(20240301, 0), Pair(20240302, 1)));
  EXPECT_THAT(filled(Period::month, {{202311, 1}, {202401, 3}, {202402, 4}}),
              ElementsAre(Pair(202311, 1), Pair(202312, 0), Pair(202401, 3), Pair(202402, 4)));
  EXPECT_THAT(filled(Period::year, {{2024, 1}}), ElementsAre(Pair(2024, 1)));
  EXPECT_THAT(filled(Period::year, {}), IsEmpty());
}

// A day misread as one of 1024 does not make half a million of them.
TEST(Buckets, OfTheLatestAlone) {
  const Buckets days = filled(Period::day, {{10241106, 1}, {20241105, 1}, {20241107, 1}});
  EXPECT_EQ(days.size(), kMostBuckets + 1);
  EXPECT_EQ(days.begin()->first, 10241106U);
  EXPECT_EQ(days.count(20241106), 1U);
}

}  // namespace
}  // namespace warta
