// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/analyzer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace warta {
namespace {

TEST(Analyzer, GivesTermsAndTagsOfOneArticle) {
  const std::string title = "Pemkab Jeneponto Siapkan Logistik Pemilu";
  const std::string body =
      "Bupati Jeneponto, Rahmat Daeng Sila, memeriksa gudang logistik pada Senin (11/12/2023).";
  Analysis analysis;
  Analyzer::analyze(title, body, std::nullopt, analysis);
  EXPECT_EQ(analysis.title.surface(analysis.title.tokens.front()), "Pemkab");
  EXPECT_FALSE(analysis.regions.about.empty());
  ASSERT_EQ(analysis.officials.size(), 1U);
  EXPECT_EQ(analysis.officials.front().name, "Rahmat Daeng Sila");
  using namespace std::chrono;
  EXPECT_EQ(analysis.event_date.day, sys_days(2023y / December / 11));
}

// A buffer used again must not keep anything of the article before.
TEST(Analyzer, UsesOneAnalysisForManyArticles) {
  Analysis used;
  Analyzer::analyze("Bupati Sinjai", "Wakil Bupati Sinjai Andi Baso hadir, Rabu (6/11/2024).",
                    std::nullopt, used);
  Analyzer::analyze("", "Hujan turun.", std::nullopt, used);
  EXPECT_TRUE(used.title.tokens.empty());
  EXPECT_EQ(used.body.tokens.size(), 2U);
  EXPECT_TRUE(used.regions.about.empty());
  EXPECT_TRUE(used.officials.empty());
  EXPECT_FALSE(used.event_date.day.has_value());
}

// A list of medals has hardly a function word.
TEST(Analyzer, AListIsNoOtherLanguage) {
  Analysis analysis;
  Analyzer().analyze(
      "",
      "KENDARI - Kontingen Kabupaten Bombana meraih gelar juara umum Porprov. Bupati "
      "Bombana Wahyu Pranata menyambut atlet peraih medali emas cabang olahraga "
      "pencak silat, angkat besi, panahan, renang, voli, sepak takraw, catur.",
      std::nullopt, analysis);
  EXPECT_FALSE(analysis.foreign);
}

TEST(Analyzer, TagsNothingInAnotherLanguage) {
  std::string english = "The mayor of Jambi said on Monday (6/11/2024) that Wali Kota Jambi Rizal ";
  for (int i = 0; i < 10; ++i) english += "would meet the council of the city again ";
  Analysis analysis;
  Analyzer::analyze("Mayor", english, std::nullopt, analysis);
  EXPECT_FALSE(analysis.body.tokens.empty());
  EXPECT_TRUE(analysis.regions.mentioned.empty());
  EXPECT_TRUE(analysis.officials.empty());
  EXPECT_FALSE(analysis.event_date.day.has_value());
}

TEST(Analyzer, NumbersAndAddressesHaveNoRoot) {
  EXPECT_EQ(Analyzer::root("pemerintahan", TokenKind::word), "perintah");
  EXPECT_EQ(Analyzer::root("1026", TokenKind::number), "1026");
  EXPECT_EQ(Analyzer::root("okes.news", TokenKind::address), "okes.news");
}

TEST(Analyzer, KnowsFunctionWords) {
  EXPECT_TRUE(Analyzer::is_stop_word("yang"));
  EXPECT_FALSE(Analyzer::is_stop_word("pilkada"));
}

TEST(Analyzer, FingerprintNamesRulesTablesAndLexicon) {
  const std::string fingerprint = Analyzer::fingerprint();
  EXPECT_EQ(fingerprint, Analyzer::fingerprint());
  EXPECT_EQ(std::ranges::count(fingerprint, '-'), 2) << fingerprint;
}

}  // namespace
}  // namespace warta
