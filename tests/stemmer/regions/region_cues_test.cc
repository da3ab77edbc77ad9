// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_cues.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(RegionCues, AreRowsOfTheirTable) {
  const RegionCue* bupati = find_region_cue("bupati");
  ASSERT_NE(bupati, nullptr);
  EXPECT_EQ(bupati->kind, CueKind::office);
  EXPECT_EQ(bupati->level, CueLevel::kabupaten);
  EXPECT_EQ(find_region_cue("jalan")->kind, CueKind::block);
  EXPECT_EQ(find_region_cue("fc")->kind, CueKind::after);
  EXPECT_EQ(find_region_cue("asal")->kind, CueKind::place);
  EXPECT_EQ(find_region_cue("xyzzy"), nullptr);
}

TEST(RegionCues, LevelsFitTheirRegions) {
  constexpr RegionCode kProvince = 160000;
  constexpr RegionCode kKabupaten = 160100;
  constexpr RegionCode kCity = 167100;
  constexpr RegionCode kDistrict = 160107;
  EXPECT_TRUE(fits(CueLevel::any, kProvince));
  EXPECT_FALSE(fits(CueLevel::any, kDistrict));
  EXPECT_TRUE(fits(CueLevel::province, kProvince));
  EXPECT_FALSE(fits(CueLevel::province, kCity));
  EXPECT_TRUE(fits(CueLevel::kabupaten, kKabupaten));
  EXPECT_FALSE(fits(CueLevel::kabupaten, kCity));
  EXPECT_TRUE(fits(CueLevel::city, kCity));
  EXPECT_TRUE(fits(CueLevel::regency, kKabupaten));
  EXPECT_TRUE(fits(CueLevel::regency, kCity));
  EXPECT_TRUE(fits(CueLevel::district, kDistrict));
}

}  // namespace
}  // namespace warta
