// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/furniture_patterns.h"

#include <gtest/gtest.h>

#include "stemmer/tables/table.h"

namespace warta {
namespace {

TEST(FurniturePatterns, SetsFindWholePatternsAndBeginnings) {
  PatternSet set;
  set.add("baca juga");
  EXPECT_TRUE(set.contains("baca juga"));
  EXPECT_FALSE(set.contains("baca"));
  EXPECT_EQ(set.find_beginning_of("baca juga: bupati"), "baca juga");
  EXPECT_EQ(set.find_beginning_of("bacaan"), "");
  EXPECT_EQ(set.find_beginning_of(""), "");
}

TEST(FurniturePatterns, PairsAreOfBothBytes) {
  PairSet pairs;
  pairs.add("editor:");
  EXPECT_TRUE(pairs.contains('e', 'd'));
  EXPECT_FALSE(pairs.contains('e', 'e'));
  EXPECT_FALSE(pairs.contains('d', 'e'));
}

// PairSet::add needs two bytes of what may be glued to text.
TEST(FurniturePatterns, WhatMayBeGluedIsKnownByItsFirstTwoBytes) {
  const Table& rows = table("furniture");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view kind = rows.row(i)[0];
    const std::string_view pattern = rows.row(i)[1];
    if (kind == "line" || kind == "block" || kind == "tail" || kind == "share") continue;
    ASSERT_GE(pattern.size(), 2U);
    EXPECT_TRUE(furniture_patterns().glued.contains(pattern[0], pattern[1])) << pattern;
  }
}

}  // namespace
}  // namespace warta
