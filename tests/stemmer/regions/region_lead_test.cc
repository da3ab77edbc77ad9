// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_lead.h"

#include <gtest/gtest.h>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Of the last word of `text`.
std::optional<RegionLead> lead(std::string_view text, const NameBefore& before = {}) {
  TokenizedText tokens;
  tokenize(text, tokens);
  const NameWords words(tokens);
  return read_region_lead(words, words.size() - 1, before);
}

TEST(RegionLead, AnOfficeActsForItsRegion) {
  const auto found = lead("kata Bupati Bogor");
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->office);
  EXPECT_FALSE(found->former);
  EXPECT_EQ(found->level, CueLevel::kabupaten);
  EXPECT_EQ(found->cue_token, 1U);
}

TEST(RegionLead, WhoComesFromAPlaceComesFromTheRegionBehindIt) {
  EXPECT_TRUE(lead("pelaku berasal dari Cinere, Depok")->origin);
  EXPECT_TRUE(lead("warga Balongbendo Kulon, Sidoarjo")->origin);
  EXPECT_FALSE(lead("peternakan di Balongbendo, Sidoarjo")->origin);
  EXPECT_FALSE(lead("kata Budi Santoso, Sidoarjo")->origin);
  EXPECT_FALSE(lead("Balongbendo, Sidoarjo")->origin);
}

TEST(RegionLead, WhoHailsFromARegionIsNotAtHomeThere) {
  EXPECT_TRUE(lead("pria asal Tangerang")->hails);
  EXPECT_TRUE(lead("wisatawan dari Bandung")->hails);
  EXPECT_FALSE(lead("warga Tangerang")->hails);
  EXPECT_FALSE(lead("di Tangerang")->hails);
}

TEST(RegionLead, DirectionsTellNoPlace) {
  EXPECT_TRUE(lead("KM 93 Tol Cipularang arah Bandung")->origin);
  EXPECT_FALSE(lead("jalan di Bandung")->origin);
}

TEST(RegionLead, AFormerOfficeIsOfThePast) {
  EXPECT_TRUE(lead("mantan Bupati Bogor")->former);
  EXPECT_FALSE(lead("kata Bupati Bogor")->former);
}

TEST(RegionLead, AnAgencyHasWordsBeforeItsRegion) {
  EXPECT_TRUE(lead("Kadis Lingkungan Hidup Jakarta")->office);
  EXPECT_FALSE(lead("Bupati Anwar Tolaki Jakarta")->office);
}

TEST(RegionLead, WhereACourtSitsOrSomebodyWasBornIsAside) {
  const auto found = lead("Pengadilan Tipikor Surabaya");
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->aside);
  EXPECT_FALSE(found->office);
  EXPECT_TRUE(lead("pria kelahiran Bandung")->aside);
}

TEST(RegionLead, ALevelMayStandBetweenOfficeAndName) {
  const auto found = lead("Polres Kota Bogor");
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->named_level);
  EXPECT_EQ(found->level, CueLevel::city);
  EXPECT_TRUE(found->office);
}

TEST(RegionLead, APlaceIsNothingMore) {
  const auto found = lead("berlibur di Malang");
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->placed);
  EXPECT_FALSE(found->office);
}

TEST(RegionLead, OtherThingsMakeTheNameNoRegion) {
  EXPECT_FALSE(lead("Jalan Surabaya"));
  EXPECT_TRUE(lead("jalan Surabaya"));
  EXPECT_TRUE(lead("Jalan. Surabaya"));
}

TEST(RegionLead, CodesAreReadOver) {
  EXPECT_TRUE(lead("Dandim 0403/OKU")->office);
}

TEST(RegionLead, WordsOfAnotherNameAreNoCue) {
  EXPECT_FALSE(lead("Bupati Tanah Laut Kalimantan"));
  EXPECT_TRUE(lead("Bupati Tanah Laut Kalimantan", {3, false}));
}

TEST(RegionLead, WhereSomebodyComesFromIsAnOrigin) {
  for (std::string_view text : {"warga Bogor", "bus jurusan Bogor", "pemuda asal Kabupaten Bogor",
                                "anggota DPR dapil Bogor", "rombongan dari Bogor"}) {
    ASSERT_TRUE(lead(text)) << text;
    EXPECT_TRUE(lead(text)->origin) << text;
  }
  EXPECT_FALSE(lead("banjir di Bogor")->origin);
  EXPECT_FALSE(lead("jalan dari Bogor")->origin);  // one end of a range
}

TEST(RegionLead, ListsShareIt) {
  const NameBefore kendal{.end = 2, .is_former = false, .is_origin = true};
  for (std::string_view text : {"warga Kendal dan Kota Bogor", "warga Kendal, Bogor",
                                "warga Kendal, dan Bogor", "jurusan Kendal-Bogor"}) {
    ASSERT_TRUE(lead(text, kendal)) << text;
    EXPECT_TRUE(lead(text, kendal)->listed) << text;
    EXPECT_TRUE(lead(text, kendal)->origin) << text;
  }
  EXPECT_FALSE(lead("warga Kendal ada di Bogor", kendal)->listed);
}

}  // namespace
}  // namespace warta
