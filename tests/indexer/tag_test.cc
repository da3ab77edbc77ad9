// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/tag.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;

Article raw(std::string text) {
  Article article;
  article.text = std::move(text);
  return article;
}

TEST(Tag, TellsWhatARawArticleSays) {
  using namespace std::chrono;
  Analysis analysis;
  std::string reason;
  const auto tagged = tag_article(raw("Pemkab Bombana Gelar Rakor Pilkada\n"
                                      "RUMBIA, KABARTELUK.ID - Pj. Bupati Bombana Drs. La Sadim "
                                      "Raya, M.Si membuka rakor, Rabu (6/11/2024).\n"
                                      "Baca juga:\nBupati Konawe Lantik Camat\n"),
                                  analysis, reason);
  ASSERT_TRUE(tagged.has_value()) << reason;
  EXPECT_EQ(tagged->title, "Pemkab Bombana Gelar Rakor Pilkada");
  EXPECT_EQ(tagged->source, "kabarteluk.id");
  EXPECT_EQ(tagged->dateline, "Rumbia");
  EXPECT_EQ(tagged->event_date, sys_days(2024y / November / 6));
  EXPECT_THAT(tagged->provinces, ElementsAre(740000));
  EXPECT_THAT(tagged->regencies, ElementsAre(740600));
  EXPECT_THAT(tagged->officials,
              ElementsAre(Official{"La Sadim Raya", "Bupati", true, "Kabupaten Bombana"}));
}

TEST(Tag, IdentityIsIdThenAddressThenText) {
  Article article;
  EXPECT_EQ(article_id(article, "a", "b"), article_id(article, "a", "b"));
  EXPECT_NE(article_id(article, "a", "b"), article_id(article, "a", "c"));
  EXPECT_EQ(article_id(article, "a", "b").size(), 32U);
  article.url = "https://k.id/1";
  EXPECT_EQ(article_id(article, "a", "b"), "https://k.id/1");
  article.id = "7";
  EXPECT_EQ(article_id(article, "a", "b"), "7");
}

// Of each pair the second was once an article of its own, and came back when the first was removed.
TEST(Tag, IdentityIsTheSameInAllFormsOfAnIdOrAddress) {
  const auto id_of = [](const std::string& id, const std::string& url) {
    Article article;
    article.id = id;
    article.url = url;
    return article_id(article, "a", "b");
  };
  for (const char* id : {"A1 ", " A1", "A1\n", "\uFEFFA1", "A1\u00A0", "'A1'"}) {
    EXPECT_EQ(id_of(id, ""), "A1") << id;
  }
  for (const char* url :
       {"kabar.id/a-b", "//kabar.id/a-b", " https://kabar.id/a-b\n", "\uFEFFhttps://kabar.id/a-b",
        "<https://kabar.id/a-b>", "https://mobile.kabar.id/a%2Db?m=1"}) {
    EXPECT_EQ(id_of("", url), "https://kabar.id/a-b") << url;
  }
}

TEST(Tag, AnAddressIsKeptAsALink) {
  for (const auto& [given, kept] :
       {std::pair{"kabar.id/a?u=http://b.id/", "https://kabar.id/a?u=http://b.id/"},
        {"//kabar.id/a", "https://kabar.id/a"},
        {" http://m.kabar.id/a ", "http://m.kabar.id/a"}}) {
    Article article = raw("Rapat dibuka bupati.");
    article.url = given;
    std::string reason;
    const auto tagged = prepare_article(article, reason);
    ASSERT_TRUE(tagged.has_value()) << reason;
    EXPECT_EQ(tagged->url, kept);
    EXPECT_EQ(tagged->source, "kabar.id");
  }
}

TEST(Tag, ASourceIsOneOutletUnderAnyOfItsHosts) {
  for (const auto& [given, source] : {std::pair{"m.kabar.id", "kabar.id"},
                                      {"www.kabar.id", "kabar.id"},
                                      {"Kabar.ID", "Kabar.ID"},
                                      {"M. Kabar", "M. Kabar"},
                                      {"m.id", "m.id"}}) {
    Article article = raw("Rapat dibuka bupati.");
    article.source = given;
    std::string reason;
    const auto tagged = prepare_article(article, reason);
    ASSERT_TRUE(tagged.has_value()) << reason;
    EXPECT_EQ(tagged->source, source);
  }
}

TEST(Tag, APlaceholderIsNoIdentity) {
  const std::string by_text = article_id({}, "a", "b");
  for (const char* none : {"N/A", "-", "None", "NaN", "null", " ", "#"}) {
    Article article;
    article.id = none;
    EXPECT_EQ(article_id(article, "a", "b"), by_text) << none;
    article.url = "https://k.id/1";
    EXPECT_EQ(article_id(article, "a", "b"), "https://k.id/1") << none;
  }
  Article article;
  article.id = "0";
  EXPECT_EQ(article_id(article, "a", "b"), "0");
}

TEST(Tag, AnAddressOfNoArticleIsNotKept) {
  for (const char* url : {"N/A", "/a/b.html", "https://www.k.id/", "javascript:void(0)"}) {
    Article article = raw("Rapat dibuka bupati.");
    article.url = url;
    std::string reason;
    const auto tagged = prepare_article(article, reason);
    ASSERT_TRUE(tagged.has_value()) << reason;
    EXPECT_EQ(tagged->url, "") << url;
    EXPECT_EQ(tagged->id.size(), 32U) << url;
  }
}

TEST(Tag, WhatARecordSaysGoesBeforeWhatItsTextSays) {
  using namespace std::chrono;
  Article article = raw("KENDARI - SITUSLAIN.ID - Rapat dibuka.");
  article.url = "https://www.kabar.id/1";
  article.title = "Judul Rekaman";
  article.published = "2024-11-07T10:22:00+07:00";
  Analysis analysis;
  std::string reason;
  const auto tagged = tag_article(article, analysis, reason);
  ASSERT_TRUE(tagged.has_value());
  EXPECT_EQ(tagged->title, "Judul Rekaman");
  EXPECT_EQ(tagged->source, "kabar.id");
  EXPECT_EQ(tagged->published, sys_days(2024y / November / 7));
  EXPECT_EQ(tagged->date(), sys_days(2024y / November / 7));
}

TEST(Tag, WhatIsTooLargeIsNoArticle) {
  Analysis analysis;
  std::string reason;
  EXPECT_FALSE(tag_article(raw(std::string(5U << 20, 'a')), analysis, reason).has_value());
  EXPECT_THAT(reason, ::testing::HasSubstr("4 MiB"));
}

// Time may not grow with the square of the officials that a text names.
TEST(Tag, LargestArticlesAreTagged) {
  std::string text = "Bupati Bombana La Sadim Raya hadir, Rabu (6/11/2024). ";
  while (text.size() < 3U << 20)
    text += "Kepala Desa Wolio Sari Dewi dan Camat Rumbia Budi Raya hadir. ";
  Analysis analysis;
  std::string reason;
  const auto tagged = tag_article(raw(text), analysis, reason);
  ASSERT_TRUE(tagged.has_value());
  EXPECT_EQ(tagged->officials.front().name, "La Sadim Raya");
  EXPECT_EQ(tagged->text.size() + 1, text.size());  // its last space
}

TEST(Tag, FurnitureAloneIsNoArticle) {
  Analysis analysis;
  std::string reason;
  EXPECT_FALSE(tag_article(raw("Bagikan\nKomentar\n"), analysis, reason).has_value());
  EXPECT_FALSE(reason.empty());
}

TEST(Tag, LinesAroundAPageAreFurnitureAndNameItsOutlet) {
  Article article;
  article.title = "Bupati Buka Rapat";
  article.text = "Bupati Wolio membuka rapat panen kopi di aula kantor camat.";
  article.around = "Beranda\n\u00A9 2025 Suara Ulu\n";
  Analysis analysis;
  std::string reason;
  CleanProvenance provenance;
  const auto tagged = tag_article(article, analysis, reason, &provenance);
  ASSERT_TRUE(tagged);
  EXPECT_EQ(tagged->source, "Suara Ulu");
  ASSERT_EQ(tagged->boilerplate.size(), 2U);
  EXPECT_EQ(tagged->boilerplate[1], "\u00A9 2025 Suara Ulu");
  ASSERT_EQ(provenance.furniture.size(), 2U);
  EXPECT_EQ(provenance.furniture[0].rule, FurnitureRule::around);
}

}  // namespace
}  // namespace warta
