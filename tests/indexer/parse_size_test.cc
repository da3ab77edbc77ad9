// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/parse_size.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(ParseSize, ReadsNumbersWithUnits) {
  EXPECT_EQ(parse_size("500"), 500U);
  EXPECT_EQ(parse_size("500M"), 500'000'000U);
  EXPECT_EQ(parse_size("0.5G"), 500'000'000U);
  EXPECT_EQ(parse_size("1.5 gb"), 1'500'000'000U);
  EXPECT_EQ(parse_size("2GiB"), 2ULL << 30);
  EXPECT_EQ(parse_size("1Ki"), 1024U);
  EXPECT_EQ(parse_size(" 7b "), 7U);
  EXPECT_EQ(parse_size("1T"), 1'000'000'000'000U);
}

TEST(ParseSize, NothingElse) {
  for (const char* text :
       {"", "M", "-1G", "1X", "1Gx", "1 G 2", "nan", "inf", "1e3", "9999999999G", "satu", "0,5G"}) {
    EXPECT_EQ(parse_size(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace warta
