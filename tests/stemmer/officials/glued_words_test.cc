// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/glued_words.h"

#include <gtest/gtest.h>

#include <string>

#include "stemmer/officials/capitals.h"
#include "stemmer/text/ascii_text.h"

namespace warta {
namespace {

// Where the second word of `printed` begins.
std::size_t seam_of(const std::string& printed) {
  const std::string normal = lower_case(printed);
  TaggerWord word;
  word.surface = printed;
  word.normal = normal;
  word.is_capital = starts_with_capital(printed);
  word.is_all_caps = is_all_caps(printed);
  return glued_at(word, lower_case(printed.substr(1)) != printed.substr(1));
}

TEST(GluedWords, BeginWithACapital) {
  EXPECT_EQ(seam_of("BupatiWakil"), 6U);
  EXPECT_EQ(seam_of("menemuiBupati"), 7U);
  EXPECT_EQ(seam_of("NTTSebelumnya"), 3U);
  EXPECT_EQ(seam_of("LaNyalla"), 0U);
}

TEST(GluedWords, AreSmallBehindANameOrARegion) {
  EXPECT_EQ(seam_of("Riaupagi"), 4U);
  EXPECT_EQ(seam_of("Santosodan"), 7U);
  EXPECT_EQ(seam_of("Batanghari"), 0U);
  EXPECT_EQ(seam_of("Kesehatan"), 0U);
}

TEST(GluedWords, AreVerbsBehindAName) {
  EXPECT_EQ(seam_of("Pranatamengatakan"), 7U);
  EXPECT_EQ(seam_of("Santosoberziarah"), 7U);
}

}  // namespace
}  // namespace warta
