// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/last_resort.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(LastResort, NamesTheRuleThatReachedTheWord) {
  const LastResort spoken = find_last_resort("ngomongnya");
  EXPECT_EQ(spoken.root, "omong");
  EXPECT_EQ(spoken.rule, "spoken verb");
  EXPECT_EQ(find_last_resort("reranting").rule, "first letter doubled");
  EXPECT_EQ(find_last_resort("dibawaserahkan").rule, "affixes + compound");
  EXPECT_EQ(find_last_resort("kupastikan").rule, "ku- + verb");
  EXPECT_EQ(find_last_resort("perbedaanya").rule, "-an + -nya, an n left out");
}

// -nya comes off loan words and names that nobody listed; four letters must be left.
TEST(LastResort, TakesNyaOffUnknownWords) {
  EXPECT_EQ(find_last_resort("zumpanya").root, "zumpa");
  EXPECT_EQ(find_last_resort("zumpanya").rule, "-nya");
  EXPECT_EQ(find_last_resort("zumnya").root, "");
  EXPECT_EQ(find_last_resort("zumpakah").root, "");
}

}  // namespace
}  // namespace warta
