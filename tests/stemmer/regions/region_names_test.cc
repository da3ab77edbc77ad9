// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_names.h"

#include <gmock/gmock.h>

#include <array>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::UnorderedElementsAre;
using Words = RegionNames::Words;
using namespace std::string_view_literals;

TEST(RegionNames, AreTheOfficialOneAndItsShortForms) {
  EXPECT_THAT(RegionNames::instance().names_of(640200),
              ElementsAre(Words{"kutai", "kartanegara"}, Words{"kukar"}));
  EXPECT_THAT(RegionNames::instance().names_of(740000),
              ElementsAre(Words{"sulawesi", "tenggara"}, Words{"sultra"}));
}

TEST(RegionNames, HaveAbbreviationsThatMeanNothingElse) {
  EXPECT_THAT(RegionNames::instance().names_of(160100),
              UnorderedElementsAre(Words{"ogan", "komering", "ulu"}, Words{"oku"}));
  EXPECT_THAT(RegionNames::instance().names_of(210000),
              IsSupersetOf({Words{"kepulauan", "riau"}, Words{"kep", "riau"}, Words{"kepri"}}));
}

TEST(RegionNames, LettersAreWhatIsLeftOfANameHoweverItIsWritten) {
  EXPECT_EQ(letters_of(std::array{"pare-pare"sv}), "parepare");
  EXPECT_EQ(letters_of(std::array{"pare"sv, "pare"sv}), "parepare");
}

TEST(RegionNames, LeaveOutWhatMeansSomethingElseAsWell) {
  // "Toba" is a lake, "Batu" a stone.
  EXPECT_THAT(RegionNames::instance().names_of(121200),
              UnorderedElementsAre(Words{"toba", "samosir"}, Words{"tobasa"}));
  EXPECT_THAT(RegionNames::instance().names_of(357900), IsEmpty());
}

TEST(RegionNames, ATownIsNoNameOfItsRegion) {
  EXPECT_TRUE(RegionNames::instance().is_part(std::array{"sangatta"sv}));
  EXPECT_TRUE(RegionNames::instance().is_part(std::array{"aek"sv, "kanopan"sv}));
  EXPECT_TRUE(RegionNames::instance().is_part(std::array{"wangi-wangi"sv}));
  EXPECT_TRUE(RegionNames::instance().is_part(std::array{"wangi"sv, "wangi"sv}));
  EXPECT_FALSE(RegionNames::instance().is_part(std::array{"kukar"sv}));
  EXPECT_FALSE(RegionNames::instance().is_part(std::array{"bogor"sv}));
}

}  // namespace
}  // namespace warta
