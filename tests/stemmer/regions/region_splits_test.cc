// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_splits.h"

#include <gtest/gtest.h>

#include "stemmer/dates/dates.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

std::string day_of(RegionCode made, RegionCode from) {
  for (const RegionSplit& split : splits_of(from)) {
    if (split.made == made) return iso_date(split.day);
  }
  return "";
}

TEST(RegionSplits, OfProvinces) {
  EXPECT_EQ(splits_of(910000).size(), 5U);
  EXPECT_EQ(day_of(930000, 910000), "2022-07-25");
  EXPECT_TRUE(splits_of(510000).empty());
}

TEST(RegionSplits, OfKabupaten) {
  EXPECT_EQ(day_of(741100, 740100), "2013-01-11");
  EXPECT_EQ(splits_of(740400).size(), 2U);
  EXPECT_TRUE(splits_of(741100).empty());
}

// Papua Barat Daya came out of Papua Barat, which had come out of Papua long before.
TEST(RegionSplits, APartOfAPartWasOneUntilThatWasNot) {
  EXPECT_EQ(day_of(960000, 920000), "2022-12-08");
  EXPECT_EQ(day_of(960000, 910000), "1999-10-04");
}

TEST(RegionSplits, EveryRowIsOfTwoRegionsOfALevelAndADay) {
  const Table& rows = table("region_splits");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    const RegionCode made = parse_code(row[0]);
    const RegionCode from = parse_code(row[1]);
    EXPECT_NE(Gazetteer::instance().find(made), nullptr) << row[0];
    EXPECT_NE(Gazetteer::instance().find(from), nullptr) << row[0];
    EXPECT_EQ(level_of(made), level_of(from)) << row[0];
    if (level_of(made) == RegionLevel::regency) {
      EXPECT_EQ(province_of(made), province_of(from)) << row[0];
    }
    EXPECT_EQ(day_of(made, from), row[2]) << row[0];
  }
}

}  // namespace
}  // namespace warta
