// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/word_gap.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(WordGap, IsOfItsStrongestMark) {
  EXPECT_EQ(classify_gap(" "), WordGap::plain);
  EXPECT_EQ(classify_gap(""), WordGap::plain);
  EXPECT_EQ(classify_gap(". "), WordGap::point);
  EXPECT_EQ(classify_gap(" ("), WordGap::bracket);
  EXPECT_EQ(classify_gap("/"), WordGap::bracket);
  EXPECT_EQ(classify_gap(", "), WordGap::comma);
  EXPECT_EQ(classify_gap("), "), WordGap::comma);
  EXPECT_EQ(classify_gap("\xC2\xA0"), WordGap::plain);
}

TEST(WordGap, OtherMarksPart) {
  EXPECT_EQ(classify_gap("\n"), WordGap::stop);
  EXPECT_EQ(classify_gap("; "), WordGap::stop);
  EXPECT_EQ(classify_gap(" - "), WordGap::stop);
  EXPECT_EQ(classify_gap("-"), WordGap::plain);  // "Medan-Binjai"
}

}  // namespace
}  // namespace warta
