// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/neighbour_lines.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(NeighbourLines, HeadlinesOfVideosStandTwice) {
  const PlainLines page("Banjir Landa Demak\nBanjir Landa Demak\nRapat dibuka.\nRapat dibuka.");
  EXPECT_TRUE(stands_twice(page.lines(), 0));
  EXPECT_TRUE(stands_twice(page.lines(), 1));
  EXPECT_FALSE(stands_twice(page.lines(), 2));
}

TEST(NeighbourLines, SentencesGoOnBelow) {
  const auto goes_on = [](std::string_view text, bool broken) {
    const PlainLines page(text);
    return goes_on_below(page.lines(), 0, broken);
  };
  EXPECT_TRUE(goes_on("Bupati membuka rapat\npanen kopi di aula.", true));
  EXPECT_FALSE(goes_on("Bupati membuka rapat\npanen kopi di aula.", false));
  EXPECT_TRUE(goes_on("Penyidik membuka kasus\n(Krimsus) di kota itu.", false));
  EXPECT_FALSE(goes_on("BUPATI BUKA RAPAT\npanen kopi di aula.", true));
}

}  // namespace
}  // namespace warta
