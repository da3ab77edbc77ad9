// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/first_few.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(FirstFew, CountsAllAndKeepsTheFirst) {
  FirstFew<std::size_t> list;
  EXPECT_TRUE(list.empty());
  for (std::size_t i = 0; i < 1500; ++i) list.add(i);
  EXPECT_EQ(list.count(), 1500U);
  EXPECT_EQ(list.kept().size(), 1000U);
  EXPECT_EQ(list.kept().back(), 999U);
}

}  // namespace
}  // namespace warta
