// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_holder.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

using Names = std::vector<std::string>;

TEST(OfficeHolder, SharesALongWord) {
  EXPECT_TRUE(shares_name(Names{"budi", "rahman"}, Names{"la", "ode", "budi", "rahman"}));
  EXPECT_FALSE(shares_name(Names{"budi"}, Names{"budi", "santoso"}));  // too short to tell
  EXPECT_FALSE(shares_name(Names{"budi", "putra", "rahman"}, Names{"rahman", "putra", "surya"}));
}

TEST(OfficeHolder, FullerNames) {
  OfficeHolder holder;
  holder.name_words = {"budi", "rahman"};
  EXPECT_TRUE(is_fuller_name(Names{"budi", "putra", "rahman"}, holder));
  EXPECT_FALSE(is_fuller_name(Names{"rahman"}, holder));
  EXPECT_FALSE(is_fuller_name(Names{"budi", "rachman"}, holder));  // a spelling
}

}  // namespace
}  // namespace warta
