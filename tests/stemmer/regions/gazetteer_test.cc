// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/gazetteer.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <vector>

#include "stemmer/tables/table.h"

namespace warta {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> names(std::span<const RegionCode> codes) {
  std::vector<std::string> found;
  for (RegionCode code : codes) found.emplace_back(Gazetteer::instance().find(code)->name);
  return found;
}

std::vector<std::string> lookup(std::string_view name) {
  return names(Gazetteer::instance().lookup(name));
}

Gazetteer::Match longest(std::vector<std::string_view> words) {
  return Gazetteer::instance().longest_match(words);
}

TEST(Gazetteer, TellsFirstWordsOfNames) {
  for (const char* word : {"jambi", "tanjung", "nusa", "oku", "palangka"}) {
    EXPECT_TRUE(Gazetteer::instance().begins_name(word)) << word;
  }
  for (const char* word : {"rapat", "xyz", ""}) {
    EXPECT_FALSE(Gazetteer::instance().begins_name(word)) << word;
  }
}

TEST(Gazetteer, HoldsTheWholeCountry) {
  std::map<RegionLevel, int> count;
  for (const Region& region : Gazetteer::instance().regions()) ++count[level_of(region.code)];
  EXPECT_EQ(count[RegionLevel::province], 38);
  EXPECT_EQ(count[RegionLevel::regency], 514);
  EXPECT_GT(count[RegionLevel::district], 7200);
}

TEST(Gazetteer, EveryRegionLiesInOneThatExists) {
  const Gazetteer& gazetteer = Gazetteer::instance();
  for (const Region& region : gazetteer.regions()) {
    EXPECT_NE(gazetteer.find(province_of(region.code)), nullptr) << region.name;
    const RegionCode parent = regency_of(region.code).value_or(region.code);
    EXPECT_NE(gazetteer.find(parent), nullptr) << region.name;
  }
}

TEST(Gazetteer, LevelOfTheNameIsLevelOfTheCode) {
  for (const Region& region : Gazetteer::instance().regions()) {
    switch (level_of(region.code)) {
      case RegionLevel::province:
        EXPECT_EQ(region.name, region.short_name);
        break;
      case RegionLevel::regency:
        EXPECT_TRUE(region.name.starts_with(is_city(region.code) ? "Kota " : "Kabupaten "))
            << region.name;
        break;
      case RegionLevel::district:
        EXPECT_TRUE(region.name.starts_with("Kecamatan ")) << region.name;
        break;
    }
  }
}

TEST(Gazetteer, CodesKnowTheirParents) {
  EXPECT_EQ(province_of(160107), 160000U);
  EXPECT_EQ(regency_of(160107), 160100U);
  EXPECT_EQ(regency_of(160000), std::nullopt);
  EXPECT_EQ(printed_code(160107), "16.01.07");
  EXPECT_EQ(printed_code(160100), "16.01");
  EXPECT_EQ(printed_code(160000), "16");
  EXPECT_EQ(name_of(157100), "Kota Jambi");
  EXPECT_EQ(name_of(999900), "99.99");
  EXPECT_EQ(Gazetteer::instance().find(169900), nullptr);
}

// A name found by its hash alone must be the name that was entered: every region under its own
// name.
TEST(Gazetteer, FindsEveryRegionByItsOfficialName) {
  const Gazetteer& gazetteer = Gazetteer::instance();
  for (const Region& region : gazetteer.regions()) {
    EXPECT_THAT(gazetteer.lookup(region.name), Contains(region.code)) << region.name;
  }
}

TEST(Gazetteer, FindsEveryAliasAndItsCodesExist) {
  const Table& aliases = table("region_aliases");
  for (std::size_t i = 0; i < aliases.size(); ++i) {
    const auto codes = Gazetteer::instance().lookup(aliases.row(i)[0]);
    ASSERT_FALSE(codes.empty()) << aliases.row(i)[0];
    std::string printed;
    for (RegionCode code : codes) {
      ASSERT_NE(Gazetteer::instance().find(code), nullptr) << aliases.row(i)[0];
      printed += (printed.empty() ? "" : " ") + printed_code(code);
    }
    EXPECT_EQ(printed, aliases.row(i)[1]) << aliases.row(i)[0];
  }
}

// Names whose letters differ and whose hashes do not would be taken for each other.
TEST(Gazetteer, NoTwoNamesShareAnEntry) {
  std::map<const RegionCode*, std::string> letters_of;
  for (const Region& region : Gazetteer::instance().regions()) {
    std::string letters;
    for (char c : region.short_name) {
      if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
        letters.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
      }
    }
    const auto match = longest({letters});
    ASSERT_EQ(match.words, 1U) << region.name;
    const auto [known, is_new] = letters_of.emplace(match.codes.data(), letters);
    EXPECT_EQ(known->second, letters);
  }
}

TEST(Gazetteer, UsesUsualProvinceNames) {
  EXPECT_EQ(Gazetteer::instance().find(310000)->name, "DKI Jakarta");
  EXPECT_EQ(Gazetteer::instance().find(340000)->name, "DI Yogyakarta");
  EXPECT_EQ(Gazetteer::instance().find(317200)->name, "Kota Jakarta Utara");
  EXPECT_EQ(Gazetteer::instance().find(310100)->name, "Kabupaten Kepulauan Seribu");
}

TEST(GazetteerLookup, ReadsWhatPeopleType) {
  EXPECT_THAT(lookup("Kab. OKU"), ElementsAre("Kabupaten Ogan Komering Ulu"));
  EXPECT_THAT(lookup("oku timur"), ElementsAre("Kabupaten Ogan Komering Ulu Timur"));
  EXPECT_THAT(lookup("SULTRA"), ElementsAre("Sulawesi Tenggara"));
  EXPECT_THAT(lookup("Tanjab Timur"), ElementsAre("Kabupaten Tanjung Jabung Timur"));
  EXPECT_THAT(lookup("solo"), ElementsAre("Kota Surakarta"));
  EXPECT_THAT(lookup("Prov. Jambi"), ElementsAre("Jambi"));
  EXPECT_THAT(lookup("kep. riau"), ElementsAre("Kepulauan Riau"));
  EXPECT_THAT(lookup("Kab. Kep. Seribu"), ElementsAre("Kabupaten Kepulauan Seribu"));
  EXPECT_THAT(lookup("Kota Administrasi Jakarta Barat"), ElementsAre("Kota Jakarta Barat"));
  EXPECT_THAT(lookup("Daerah Khusus Ibukota Jakarta"), ElementsAre("DKI Jakarta"));
}

TEST(GazetteerLookup, DoesNotMindHowNamesAreJoined) {
  for (const char* name : {"Tanjungpinang", "tanjung pinang", "Tanjung-Pinang", "TANJUNGPINANG"}) {
    EXPECT_THAT(lookup(name), ElementsAre("Kota Tanjung Pinang")) << name;
  }
  EXPECT_THAT(lookup("Bandarlampung"), ElementsAre("Kota Bandar Lampung"));
  EXPECT_THAT(lookup("Palangka Raya"), ElementsAre("Kota Palangkaraya"));
  EXPECT_THAT(lookup("Fak-Fak"), ElementsAre("Kabupaten Fakfak"));
  EXPECT_THAT(lookup("tolitoli"), ElementsAre("Kabupaten Toli-Toli"));
  EXPECT_THAT(lookup("Kulonprogo"), ElementsAre("Kabupaten Kulon Progo"));
}

TEST(GazetteerLookup, GivesEveryReadingOfAnAmbiguousName) {
  EXPECT_THAT(lookup("bandung"), ElementsAre("Kota Bandung", "Kabupaten Bandung"));
  EXPECT_THAT(lookup("kota bandung"), ElementsAre("Kota Bandung"));
  EXPECT_THAT(lookup("Kabupaten Bandung"), ElementsAre("Kabupaten Bandung"));
  EXPECT_THAT(lookup("Jambi"), UnorderedElementsAre("Jambi", "Kota Jambi"));
  EXPECT_THAT(lookup("Gorontalo").size(), 3U);
}

TEST(GazetteerLookup, TakesAKecamatanOnlyForWantOfARegency) {
  EXPECT_THAT(lookup("Kecamatan Rembang"), Contains("Kecamatan Rembang"));
  EXPECT_THAT(lookup("Rembang"), ElementsAre("Kabupaten Rembang"));
  EXPECT_THAT(lookup("Bakongan"), ElementsAre("Kecamatan Bakongan"));
}

TEST(GazetteerLookup, ForgivesTheWrongLevel) {
  EXPECT_THAT(lookup("kota garut"), ElementsAre("Kabupaten Garut"));
}

TEST(GazetteerLookup, IsEmptyForWhatIsNoRegion) {
  EXPECT_THAT(lookup(""), IsEmpty());
  EXPECT_THAT(lookup("kabupaten"), IsEmpty());
  EXPECT_THAT(lookup("kota harapan baru"), IsEmpty());
  EXPECT_THAT(lookup("Jambi Timur Laut"), IsEmpty());
  EXPECT_THAT(lookup("\xff\xfe"), IsEmpty());
}

TEST(GazetteerMatch, TakesTheLongestName) {
  EXPECT_EQ(longest({"ogan", "komering", "ulu", "selatan", "hari"}).words, 4U);
  EXPECT_EQ(longest({"ogan", "komering", "ulu", "pada"}).words, 3U);
  EXPECT_EQ(longest({"ogan", "komering"}).words, 0U);
  EXPECT_EQ(longest({"bandung", "raya"}).words, 2U);
  EXPECT_EQ(longest({"pangkajene", "dan", "kepulauan"}).words, 3U);
  EXPECT_EQ(longest({}).words, 0U);
}

TEST(GazetteerMatch, WarnsOfEverydayWordsAndAbbreviations) {
  EXPECT_EQ(longest({"batu"}).use, NameUse::place);
  EXPECT_EQ(longest({"puncak"}).use, NameUse::office);
  EXPECT_EQ(longest({"banyuwangi"}).use, NameUse::free);
  EXPECT_TRUE(longest({"oki"}).capitals);
  EXPECT_FALSE(longest({"solo"}).capitals);
}

TEST(Gazetteer, KnowsWhatIsTheNameOfARegionAndNothingElse) {
  const Gazetteer& gazetteer = Gazetteer::instance();
  EXPECT_TRUE(gazetteer.is_region_name("provinsi jawa barat"));
  EXPECT_TRUE(gazetteer.is_region_name("sultra"));
  EXPECT_FALSE(gazetteer.is_region_name("jawa barat membangun"));
  EXPECT_FALSE(gazetteer.is_region_name("desa"));
  EXPECT_FALSE(gazetteer.is_region_name(""));
}

TEST(Gazetteer, WordsMayBeANameTogether) {
  using namespace std::string_view_literals;
  const Gazetteer& gazetteer = Gazetteer::instance();
  EXPECT_EQ(gazetteer.whole_match(std::array{"fak"sv, "fak"sv}).words, 2U);
  EXPECT_EQ(gazetteer.whole_match(std::array{"fak"sv, "fak"sv}).codes.front(), 920300U);
  EXPECT_EQ(gazetteer.whole_match(std::array{"fakfak"sv, "banjir"sv}).words, 0U);
  EXPECT_EQ(gazetteer.whole_match(std::array{"ogan"sv}).words, 0U);  // of a longer one
}

}  // namespace
}  // namespace warta
