// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/region_values.h"

#include <gmock/gmock.h>

#include <string>

#include "searcher/remarks.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

std::vector<RegionCode> province(std::string_view typed) {
  return find_regions(typed, RegionLevel::province).codes;
}
std::vector<RegionCode> regency(std::string_view typed) {
  return find_regions(typed, RegionLevel::regency).codes;
}

std::string english(const RegionValues& found) {
  return text_of(found.note, Language::english);
}

TEST(RegionValues, TakesAnyNameWithOrWithoutItsLevel) {
  for (const char* name : {"Sultra", "sulawesi tenggara", "Prov. Sultra", "Provinsi Sultra"}) {
    EXPECT_THAT(province(name), ElementsAre(740000U)) << name;
  }
  for (const char* name : {"NAD", "nad", "Provinsi NAD", "Nanggroe Aceh Darussalam", "Aceh"}) {
    EXPECT_THAT(province(name), ElementsAre(110000U)) << name;
  }
  for (const char* name : {"Bombana", "Kab. Bombana", "kabupaten bombana", "KAB BOMBANA"}) {
    EXPECT_THAT(regency(name), ElementsAre(740600U)) << name;
  }
  EXPECT_THAT(find_regions("Bombana", RegionLevel::regency).note, IsEmpty());
}

TEST(RegionValues, GivesBothOfTwoAndSaysSo) {
  const RegionValues bogor = find_regions("Bogor", RegionLevel::regency);
  EXPECT_THAT(bogor.codes, ElementsAre(320100U, 327100U));
  EXPECT_THAT(english(bogor), HasSubstr("Kabupaten Bogor, Kota Bogor"));
  EXPECT_TRUE(bogor.is_certain);
  EXPECT_THAT(regency("Kota Bogor"), ElementsAre(327100U));
  EXPECT_THAT(regency("Kab. Bogor"), ElementsAre(320100U));
  // "Kuningan" is a quarter of Jakarta Selatan, too.
  EXPECT_THAT(regency("Kuningan"), ElementsAre(320800U));
  // One of each level: each field has its own.
  EXPECT_THAT(regency("Jambi"), ElementsAre(157100U));
  EXPECT_THAT(province("Jambi"), ElementsAre(150000U));
}

TEST(RegionValues, ACityIsNoKabupaten) {
  EXPECT_EQ(as_city("Bogor"), "kota Bogor");
  EXPECT_EQ(as_city("Kota Bogor"), "Kota Bogor");
  EXPECT_EQ(as_city("Garut"), "Garut");  // there is none
}

TEST(RegionValues, AnAreaIsTheRegenciesInItWhateverIsAskedFor) {
  EXPECT_THAT(regency("Madura"), ElementsAre(352600U, 352700U, 352800U, 352900U));
  EXPECT_THAT(province("Madura"), ElementsAre(352600U, 352700U, 352800U, 352900U));
  EXPECT_THAT(regency("pulau sumba"), SizeIs(4));
  const RegionValues madura = find_regions("madura", RegionLevel::regency);
  EXPECT_THAT(english(madura), HasSubstr("'madura' is no region of its own; Kabupaten Bangkalan"));
  EXPECT_TRUE(madura.is_certain);
  EXPECT_FALSE(find_regions("madura", RegionLevel::province).is_certain);
  // A kabupaten called like its island is itself.
  EXPECT_THAT(regency("Nias"), ElementsAre(120400U));
}

TEST(RegionValues, ARegionOfAnotherLevelStandsForWhatItLiesInOrHas) {
  const RegionValues above = find_regions("Kendari", RegionLevel::province);
  EXPECT_THAT(above.codes, ElementsAre(740000U));
  EXPECT_THAT(english(above), HasSubstr("taken as Sulawesi Tenggara, with Kota Kendari in it"));
  EXPECT_FALSE(above.is_certain);
  const RegionValues inside = find_regions("Sultra", RegionLevel::regency);
  EXPECT_THAT(inside.codes, SizeIs(17));
  EXPECT_THAT(english(inside), HasSubstr("every kabupaten and kota"));
}

TEST(RegionValues, TakesANameTypedApartOrTogether) {
  EXPECT_THAT(regency("fak fak"), ElementsAre(920300U));
  EXPECT_THAT(regency("Kota Bukit Tinggi"), ElementsAre(137500U));
  EXPECT_THAT(regency("kab. gunung-kidul"), ElementsAre(340300U));
  EXPECT_THAT(regency("labuhanbatuselatan"), ElementsAre(122200U));
  EXPECT_THAT(find_regions("fak fak", RegionLevel::regency).note, IsEmpty());
}

TEST(RegionValues, TakesAListOfNames) {
  EXPECT_THAT(province("Jabar,Banten"), ElementsAre(320000U, 360000U));
  EXPECT_THAT(regency("gunung kidul, Fakfak"), ElementsAre(340300U, 920300U));
  EXPECT_THAT(regency("pulau sumba, Fakfak"), SizeIs(5));
  EXPECT_THAT(find_regions("Jabar,Banten", RegionLevel::province).note, IsEmpty());
  EXPECT_THAT(province("Jabar,"), ElementsAre(320000U));
  for (const char* none : {"Jabar,atlantis", ",", "Jabar,Bandung"}) {
    EXPECT_FALSE(is_region_list(none, RegionLevel::province)) << none;
  }
}

TEST(RegionValues, TakesAProvinceBehindAKabupatenAsWhereItLies) {
  EXPECT_THAT(regency("Bandung, Jawa Barat"), UnorderedElementsAre(320400U, 327300U));
  EXPECT_THAT(regency("Kota Bandung, Jawa Barat"), ElementsAre(327300U));
  EXPECT_FALSE(is_region_list("Bandung, Jawa Timur", RegionLevel::regency));
}

TEST(RegionValues, TakesANameThatIsShortenedAndSaysSo) {
  const RegionValues found = find_regions("Kepsul", RegionLevel::regency);
  EXPECT_THAT(found.codes, ElementsAre(820500U));
  EXPECT_THAT(english(found), HasSubstr("taken as 'Kabupaten Kepulauan Sula'"));
}

TEST(RegionValues, SaysWhereATownLies) {
  const RegionValues found = find_regions("Tanah Abang", RegionLevel::regency);
  EXPECT_THAT(found.codes, ElementsAre(317100U));
  EXPECT_THAT(english(found), HasSubstr("taken as Kota Jakarta Pusat, with Tanah Abang in it"));
  EXPECT_TRUE(found.is_certain);
}

TEST(RegionValues, TakesANameOneLetterAway) {
  const RegionValues found = find_regions("Bombanna", RegionLevel::regency);
  EXPECT_THAT(found.codes, ElementsAre(740600U));
  EXPECT_THAT(english(found), HasSubstr("taken as 'Kabupaten Bombana'"));
  EXPECT_FALSE(found.is_certain);
  EXPECT_THAT(province("Sulawesi Tengara"), ElementsAre(740000U));
  EXPECT_THAT(province("Jatm"), ElementsAre(350000U));
  EXPECT_THAT(province("atlantis"), IsEmpty());
  EXPECT_THAT(province(""), IsEmpty());
}

TEST(RegionValues, OfficialCodesAreNames) {
  EXPECT_EQ(find_regions("74.06", RegionLevel::regency).codes, std::vector<RegionCode>{740600});
  EXPECT_EQ(find_regions("74", RegionLevel::province).codes, std::vector<RegionCode>{740000});
  EXPECT_EQ(find_regions("74.06", RegionLevel::province).codes, std::vector<RegionCode>{740000});
  for (const char* none : {"", "7", "0", "x", "99", "74.", "74.99", "x.05", "   5", "74 .06"}) {
    EXPECT_TRUE(find_regions(none, RegionLevel::regency).codes.empty()) << none;
  }
}

}  // namespace
}  // namespace warta
