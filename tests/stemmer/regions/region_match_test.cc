// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_match.h"

#include <gtest/gtest.h>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// How many words the name at word `i` takes.
std::size_t matched(std::string_view text, std::size_t i = 0) {
  TokenizedText tokens;
  tokenize(text, tokens);
  const NameWords words(tokens);
  return RegionMatcher(words).match_at(i).words;
}

bool is_large(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  const NameWords words(tokens);
  return RegionMatcher(words).is_large_region_at(0);
}

TEST(RegionMatch, IsTheLongestName) {
  EXPECT_EQ(matched("Lampung Selatan hujan"), 2U);
  EXPECT_EQ(matched("Lampung selatan hujan"), 1U);
  EXPECT_EQ(matched("Lampung. Selatan"), 1U);
  EXPECT_EQ(matched("rapat di Lampung", 2), 1U);
  EXPECT_EQ(matched("rapat di Lampung", 0), 0U);
}

TEST(RegionMatch, AbbreviationsAreInCapitals) {
  EXPECT_EQ(matched("OKI hadir"), 1U);
  EXPECT_EQ(matched("Oki hadir"), 0U);
}

// There is a Kecamatan Kota Padang.
TEST(RegionMatch, BehindItsLevelACityIsMeant) {
  EXPECT_EQ(matched("Kota Padang rapat"), 0U);
  EXPECT_EQ(matched("Kecamatan Kota Padang rapat", 1), 2U);
}

TEST(RegionMatch, AKecamatanIsNoLargeRegion) {
  EXPECT_TRUE(is_large("Bogor"));
  EXPECT_FALSE(is_large("Baturaja Timur"));
  EXPECT_FALSE(is_large("rapat"));
}

}  // namespace
}  // namespace warta
