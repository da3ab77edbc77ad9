// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/gaps.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Gaps, AreSetsOfMarks) {
  EXPECT_EQ(read_gap(""), kGapJoined);
  EXPECT_EQ(read_gap(" "), kGapNone);
  EXPECT_EQ(read_gap("-"), kGapHyphen);
  EXPECT_EQ(read_gap(". "), kGapPoint);
  EXPECT_EQ(read_gap("), \n"), kGapClose | kGapComma | kGapNewline);
  EXPECT_EQ(read_gap(": \u201C"), kGapColon | kGapOther | kGapQuote);
}

TEST(Gaps, EmptyBracketsAreNone) {
  EXPECT_EQ(read_gap(" ( ,) "), kGapNone);
}

TEST(Gaps, OfASourceAreThoseBetweenTwoBytes) {
  EXPECT_EQ(gap_of("Bupati Bogor, Rudy", 6, 7), kGapNone);
  EXPECT_EQ(gap_of("Bupati Bogor, Rudy", 12, 14), kGapComma);
}

TEST(LinkBreaks, AreWhereALineGoesOn) {
  const auto breaks = link_breaks("Anggota\nKomisi VI\nBudi hadir.");
  EXPECT_THAT(breaks, IsEmpty());
  const auto found = link_breaks("Kunjungan\nRaja\nini penting.");
  EXPECT_THAT(found, ElementsAre(9U, 14U));
  EXPECT_TRUE(has_break_between(found, 9, 10));
  EXPECT_FALSE(has_break_between(found, 10, 14));
}

}  // namespace
}  // namespace warta
