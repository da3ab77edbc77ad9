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
    const FurniturePatterns& all = furniture_patterns();
    if (kind == "link" || kind == "inside" || kind == "notice" || kind == "embed") {
      EXPECT_TRUE(all.glued.contains(pattern[0], pattern[1])) << pattern;
    }
    if (kind == "credit" || (kind == "head" && pattern.ends_with(':'))) {
      EXPECT_TRUE(all.glued_behind.contains(pattern[0], pattern[1])) << pattern;
    }
  }
}

}  // namespace
}  // namespace warta
