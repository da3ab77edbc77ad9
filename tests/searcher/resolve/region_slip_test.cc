// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/region_slip.h"

#include <gmock/gmock.h>

#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// The word that is wrong, and as it is right; empty where none is.
std::string corrected(std::string_view typed) {
  const std::vector<std::string_view> words = words_at_spaces(typed);
  const auto slip = region_slip(words);
  return slip ? std::string(words[slip->word]) + " -> " + slip->right : std::string();
}

TEST(RegionSlip, ANameIsFoundALetterAway) {
  EXPECT_THAT(regions_almost_called("Bombna"), ElementsAre(740600U));
  EXPECT_THAT(regions_almost_called("bogr"), ElementsAre(320100U, 327100U));
  EXPECT_THAT(regions_almost_called("Sulawesi Tengara"), ElementsAre(740000U));
}

TEST(RegionSlip, WhereNoOfficialNameIsNearAnotherNameIs) {
  EXPECT_THAT(regions_almost_called("jatm"), ElementsAre(350000U));
  EXPECT_THAT(regions_almost_called("sulsl"), ElementsAre(730000U));
}

TEST(RegionSlip, ShortNamesAndOthersAreNone) {
  for (const char* typed : {"", "ntx", "bat", "batx", "atlantis"}) {
    EXPECT_THAT(regions_almost_called(typed), IsEmpty()) << typed;
  }
}

TEST(RegionSlip, OfSeveralWordsOneIsWrong) {
  EXPECT_EQ(corrected("jawa brat"), "brat -> barat");
  EXPECT_EQ(corrected("sulawesi tengara"), "tengara -> tenggara");
  EXPECT_EQ(corrected("sulawsi tenggara"), "sulawsi -> sulawesi");
  EXPECT_EQ(corrected("ogan komring ulu selatan"), "komring -> komering");
}

TEST(RegionSlip, NamesAndWhatHasTwoSlipsAreNone) {
  for (const char* typed : {"jawa barat", "kalimantan utara", "jawa", "jwa brat", "banjir brat",
                            "sulawesi", "jawa buruk"}) {
    EXPECT_EQ(corrected(typed), "") << typed;
  }
}

}  // namespace
}  // namespace warta
