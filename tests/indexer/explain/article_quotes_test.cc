// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/article_quotes.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

// An article, and what was made of it.
struct Read {
  explicit Read(const char* text) {
    article.text = text;
    std::string reason;
    tagged = tag_article(article, analysis, reason, &provenance).value();
  }
  Inspection inspection() const { return {article, tagged, analysis, provenance}; }

  Article article;
  TaggedArticle tagged;
  Analysis analysis;
  CleanProvenance provenance;
};

constexpr const char* kText =
    "Home > Daerah > Bombana\n"
    "Pemkab Bombana Gelar Rakor Pilkada\n"
    "RUMBIA, KABARTELUK.ID - Pj. Bupati Bombana membuka rakor di Kecamatan Rumbia.\n"
    "Sekda Anwar Tolaki hadir dan menutup rakor itu.\n"
    "Editor: Dewi\n";

TEST(ArticleQuotes, CountTheLinesOfTheBody) {
  const Read read(kText);
  const Inspection inspection = read.inspection();
  const ArticleQuotes quotes(inspection);
  const auto begin = static_cast<std::uint32_t>(read.tagged.text.find("Anwar"));
  EXPECT_EQ(quotes.quote({begin, begin + 5, false}).where, "line 2");
  EXPECT_EQ(quotes.quote({begin, begin + 5, false}).words, "Anwar");
  EXPECT_EQ(quotes.quote({7, 14, true}).where, "headline");
  EXPECT_EQ(quotes.quote({7, 14, true}).words, "Bombana");
}

TEST(ArticleQuotes, ARawLineIsFurnitureHeadlineOrBody) {
  const Read read(kText);
  const Inspection inspection = read.inspection();
  const ArticleQuotes quotes(inspection);
  EXPECT_EQ(quotes.raw_line(1).words, "Home > Daerah > Bombana");
  EXPECT_EQ(quotes.raw_line(2).words, "Pemkab Bombana Gelar Rakor Pilkada");
  EXPECT_EQ(quotes.raw_line(4).words, "Sekda Anwar Tolaki hadir dan menutup rakor itu.");
  EXPECT_EQ(quotes.raw_line(5).where, "raw line 5");
  EXPECT_EQ(quotes.raw_line(5).words, "Editor: Dewi");
}

TEST(ArticleQuotes, TheDatelineEndsWithItsDash) {
  const Read read(kText);
  const Inspection inspection = read.inspection();
  EXPECT_EQ(ArticleQuotes(inspection).dateline().words, "RUMBIA, KABARTELUK.ID -");
}

}  // namespace
}  // namespace warta
