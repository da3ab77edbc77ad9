// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_areas.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "stemmer/tables/table.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(RegionAreas, AreSeveralRegencies) {
  for (const char* name : {"Madura", "madura", "Pulau Madura", " MADURA "}) {
    EXPECT_THAT(regencies_of_area(name), ElementsAre(352600U, 352700U, 352800U, 352900U)) << name;
  }
  EXPECT_THAT(regencies_of_area("Toraja"), ElementsAre(731800U, 732600U));
  EXPECT_EQ(regencies_of_area("Soloraya"), regencies_of_area("Solo Raya"));
}

TEST(RegionAreas, ARegionIsNone) {
  for (const char* name : {"Tana Toraja", "Bombana", "Jawa Timur", "Nias", "Pulau", ""}) {
    EXPECT_THAT(regencies_of_area(name), IsEmpty()) << name;
  }
}

// The gazetteer calls an area the province that it lies in.
TEST(RegionAreas, EveryRowIsOfRegenciesOfItsProvince) {
  const Table& rows = table("region_areas");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view name = rows.row(i)[0];
    const std::vector<RegionCode> codes = regencies_of_area(name);
    EXPECT_GT(codes.size(), 1U) << name;
    EXPECT_TRUE(std::ranges::is_sorted(codes)) << name;
    for (const RegionCode code : codes) {
      EXPECT_EQ(level_of(code), RegionLevel::regency) << name;
      EXPECT_NE(Gazetteer::instance().find(code), nullptr) << name;
      EXPECT_THAT(Gazetteer::instance().lookup(name), ElementsAre(province_of(code))) << name;
    }
  }
}

}  // namespace
}  // namespace warta
