// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_splits.h"

#include <gtest/gtest.h>

#include "stemmer/dates/dates.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

TEST(RegionSplits, OfPapua) {
  const auto splits = splits_of(910000);
  ASSERT_EQ(splits.size(), 4U);
  EXPECT_EQ(splits[1].made, 930000U);
  EXPECT_EQ(iso_date(splits[1].day), "2022-07-25");
  EXPECT_TRUE(splits_of(510000).empty());
}

TEST(RegionSplits, EveryRowIsOfTwoProvincesAndADay) {
  const Table& rows = table("region_splits");
  std::size_t found = 0;
  for (const Region& region : Gazetteer::instance().regions()) {
    if (level_of(region.code) != RegionLevel::province) continue;
    for (const RegionSplit& split : splits_of(region.code)) {
      EXPECT_NE(Gazetteer::instance().find(split.made), nullptr);
      ++found;
    }
  }
  EXPECT_EQ(found, rows.size());
}

}  // namespace
}  // namespace warta
