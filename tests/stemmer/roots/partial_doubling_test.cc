// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/partial_doubling.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(PartialDoubling, StandsAroundANounWithAn) {
  EXPECT_EQ(root_of_doubled_noun("pepohonan"), "pohon");
  EXPECT_EQ(root_of_doubled_noun("dedaunan"), "daun");
  EXPECT_EQ(root_of_doubled_noun("reranting"), "");
}

TEST(PartialDoubling, StandsBeforeARootAlone) {
  EXPECT_EQ(root_behind_doubled_letter("reranting"), "ranting");
  EXPECT_EQ(root_behind_doubled_letter("zezumpa"), "");
}

// ke- and meN- look alike.
TEST(PartialDoubling, IsNotReadIntoPrefixes) {
  EXPECT_EQ(root_of_doubled_noun("kekerabatan"), "");
  EXPECT_EQ(root_of_doubled_noun("memasukan"), "");
  EXPECT_EQ(root_behind_doubled_letter("a"), "");
}

}  // namespace
}  // namespace warta
