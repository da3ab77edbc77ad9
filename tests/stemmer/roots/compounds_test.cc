// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/compounds.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

TEST(Compounds, StandWithinACircumfix) {
  EXPECT_EQ(compound_within_affixes("dibawaserahkan"), "bawaserah");
  EXPECT_EQ(compound_within_affixes("kesalahjalanan"), "salahjalan");
}

TEST(Compounds, GluedWordsAreNone) {
  EXPECT_EQ(compound_within_affixes("bersamarumah"), "");
  EXPECT_EQ(compound_within_affixes("permatasari"), "");
  EXPECT_EQ(compound_within_affixes("di" + std::string(100, 'a') + "kan"), "");
}

TEST(Compounds, MayBeWrittenWithAHyphen) {
  EXPECT_EQ(root_of_hyphenated_compound("jual-beli"), "jualbeli");
  EXPECT_EQ(root_of_hyphenated_compound("disebar-luaskan"), "sebarluas");
  EXPECT_EQ(root_of_hyphenated_compound("pertanggung-jawaban"), "tanggungjawab");
}

TEST(Compounds, ShortPiecesProveNothing) {
  EXPECT_EQ(root_of_hyphenated_compound("t-ara"), "");
  EXPECT_EQ(root_of_hyphenated_compound("selatan-barat"), "");
  EXPECT_EQ(root_of_hyphenated_compound("-ara"), "");
  EXPECT_EQ(root_of_hyphenated_compound("tara"), "");
}

}  // namespace
}  // namespace warta
