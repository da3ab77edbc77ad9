// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/postings_builder.h"

#include <gmock/gmock.h>

#include "indexer/write/document.h"
#include "tests/support/same_database.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

// Articles whose words are numbers, in a way that makes frequent and rare ones.
struct Made {
  TaggedArticle article;
  std::vector<std::string> title;
  std::vector<std::string> body;
};

std::string word(std::uint32_t number) {
  std::string text = "kata" + std::to_string(number);
  if (number % 50 == 7)
    text += std::string(180 + number % 90, 'x');  // near the longest, and longer
  if (number == 3) text = std::string("no\0l", 4);
  return text;
}

Made make_article(std::uint32_t i) {
  Made made;
  made.article.id = "id" + std::to_string(i);
  made.article.url = "https://okes.news/" + std::to_string(i % 7);
  made.article.source = "okes.news";
  made.article.officials = {{"Rudi Hartono", "Bupati", false, "Kabupaten Kerinci"},
                            {"Rudi Salim", "Bupati", true, "Kota Jambi"}};
  if (i % 3 != 0) {
    made.article.published = std::chrono::sys_days(std::chrono::days(20'000 + i % 40));
  }
  if (i % 11 == 5) return made;  // without a word
  for (std::uint32_t k = 0; k < 5; ++k) made.title.push_back(word(i * k % 31));
  for (std::uint32_t k = 0; k < 40; ++k) made.body.push_back(word(i * k % 997 * (i % 2)));
  return made;
}

void write_by_builder(const std::vector<Made>& articles, const std::string& folder) {
  VocabularyBuilder words;
  PostingsBuilder postings;
  const auto root = [&](const std::string& text) {
    return words.root_of(words.add(text, TokenKind::hashtag));
  };
  for (const Made& made : articles) {
    for (const std::string& text : made.title) postings.add_title_word(root(text));
    for (const std::string& text : made.body) postings.add_body_word(root(text));
    postings.add(made.article);
  }
  postings.write(words, folder);
}

void write_by_xapian(const std::vector<Made>& articles, const std::string& folder) {
  Xapian::WritableDatabase database(folder, Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_TERMLIST);
  for (const Made& made : articles) {
    std::vector<RootCount> all;
    std::vector<RootCount> title;
    for (const std::string& text : made.title) {
      all.push_back({text, 3});
      title.push_back({text, 1});
    }
    for (const std::string& text : made.body) all.push_back({text, 1});
    database.add_document(make_document(made.article, all, title));
  }
  database.commit();
}

void expect_as_by_xapian(std::uint32_t count) {
  const testing::TempFolder folder;
  std::vector<Made> articles;
  for (std::uint32_t i = 0; i < count; ++i) articles.push_back(make_article(i));
  write_by_builder(articles, folder.path("ours"));
  write_by_xapian(articles, folder.path("xapian"));
  EXPECT_EQ(Xapian::Database::check(folder.path("ours")), 0U);
  testing::expect_same_database(Xapian::Database(folder.path("ours")),
                                Xapian::Database(folder.path("xapian")));
}

TEST(PostingsBuilder, WritesWhatXapianWouldWrite) {
  expect_as_by_xapian(1);
  expect_as_by_xapian(30);
}

TEST(PostingsBuilder, WritesLongListsAndLargeTables) {
  expect_as_by_xapian(4000);
}

TEST(PostingsBuilder, WritesADatabaseOfNothing) {
  expect_as_by_xapian(0);
}

// A term that is not there is not found, be it before, between or behind those that are.
TEST(PostingsBuilder, XapianFindsItsWay) {
  const testing::TempFolder folder;
  std::vector<Made> articles;
  for (std::uint32_t i = 0; i < 2000; ++i) articles.push_back(make_article(i));
  write_by_builder(articles, folder.path("ours"));
  const Xapian::Database database(folder.path("ours"));
  for (const std::string& term : testing::terms_of(database)) {
    ASSERT_TRUE(database.term_exists(term)) << term;
    ASSERT_FALSE(database.term_exists(term + "!")) << term;
  }
  EXPECT_FALSE(database.term_exists("A"));
  EXPECT_FALSE(database.term_exists("Zzzz"));
  Xapian::PostingIterator at = database.postlist_begin("Gokes.news");
  at.skip_to(1234);
  EXPECT_EQ(*at, 1234U);
}

}  // namespace
}  // namespace warta
