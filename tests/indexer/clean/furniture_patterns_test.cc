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

TEST(FurniturePatterns, OpeningsAreOfThreeLettersWhateverTheirCase) {
  const auto number = [](std::string_view text) { return OpeningSet::number_of(text, 0); };
  OpeningSet openings;
  openings.add("editor:");
  EXPECT_TRUE(openings.contains(number("EDItor")));
  EXPECT_TRUE(openings.contains(OpeningSet::number_of("; Editor", 2)));
  EXPECT_FALSE(openings.contains(number("edukasi")));
  EXPECT_FALSE(openings.contains(number("deitor")));
}

// What OpeningSet::add() asks of the table.
TEST(FurniturePatterns, WhatMayBeGluedIsKnownByItsOpening) {
  const FurniturePatterns& all = furniture_patterns();
  const Table& rows = table("furniture");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view kind = rows.row(i)[0];
    const std::string_view pattern = rows.row(i)[1];
    const bool glued = kind == "link" || kind == "inside" || kind == "notice" || kind == "embed";
    const bool behind = kind == "credit" || (kind == "head" && pattern.ends_with(':'));
    if (!glued && !behind) continue;
    ASSERT_GE(pattern.size(), OpeningSet::kSize) << pattern;
    const std::size_t opening = OpeningSet::number_of(pattern, 0);
    EXPECT_TRUE((glued ? all.glued : all.glued_behind).contains(opening)) << pattern;
  }
}

}  // namespace
}  // namespace warta
