// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/article_body.h"

#include <gtest/gtest.h>

#include <vector>

namespace warta {
namespace {

TEST(ArticleBody, LinesAreJoinedWhereSentencesWereBroken) {
  const std::vector<Line> lines = {
      {"KENDARI - Bupati membuka", 1}, {"rapat panen.", 2}, {"Warga datang.", 3}};
  CleanArticle whole;
  join_body(lines, true, whole);
  EXPECT_EQ(whole.body, "KENDARI - Bupati membuka rapat panen.\nWarga datang.");
  EXPECT_EQ(whole.dateline, "Kendari");
  EXPECT_EQ(whole.provenance.body_raw_lines, (std::vector<std::size_t>{1, 3}));
  CleanArticle apart;
  join_body(lines, false, apart);
  EXPECT_EQ(apart.body, "KENDARI - Bupati membuka\nrapat panen.\nWarga datang.");
}

TEST(ArticleBody, AnEndSignOfStarsIsNoText) {
  const std::vector<Line> lines = {{"Rapat dibuka. *", 1}, {"Warga datang.***", 2}, {"* A *", 3}};
  CleanArticle article;
  join_body(lines, false, article);
  EXPECT_EQ(article.body, "Rapat dibuka.\nWarga datang.\n* A *");
}

TEST(ArticleBody, FurnitureNamesTheSource) {
  for (const auto& [line, source] : {std::pair{"Sumber : https://www.okes.news/a/1", "okes.news"},
                                     {"\u00A9 2025 Suara Muria", "Suara Muria"},
                                     {"https://okes.news", ""}}) {
    CleanArticle article;
    article.boilerplate = {"Beranda", line};
    article.provenance.furniture = {{FurnitureRule::block, {}, 4}, {FurnitureRule::block, {}, 7}};
    find_source(article);
    EXPECT_EQ(article.source, source) << line;
    EXPECT_EQ(article.provenance.source_raw_line, article.source.empty() ? 0U : 7U);
  }
}

}  // namespace
}  // namespace warta
