// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/distinct_ids.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/ingest.h"
#include "indexer/status.h"
#include "indexer/write/removals.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using namespace std::chrono;
using testing::article_in;
using ::testing::HasSubstr;

std::string numbered(const std::string& id, const std::string& host, const std::string& more = {}) {
  return R"({"id": ")" + id + R"(", "url": "https://)" + host + R"(/a", "text": "Warga )" + host +
         " memanen kopi di kebun." + more + "\"}\n";
}

// Outlets that number their articles have the same numbers.
TEST(DistinctIds, KeepsTheArticlesOfTwoOutletsWithOneNumber) {
  for (const std::size_t pieces : {1U, 5000U}) {
    const testing::TempFolder folder;
    const std::string index = folder.path("idx");
    IngestOptions options;
    options.limits.pieces = pieces;
    const std::string a = numbered("123", "www.a.com");
    const std::string b = numbered("123", "b.com");
    const IngestReport first = ingest(index, {folder.write("1.jsonl", a + b)}, options);
    EXPECT_EQ(first.added, 2U);
    EXPECT_EQ(first.superseded, 0U);
    ASSERT_EQ(first.noted.count(), 1U);
    EXPECT_EQ(
        first.noted.kept()[0].note,
        "line 2, b.com:123 is called so because another outlet's article has its number as id");
    EXPECT_THAT(article_in(index, "123")->text, HasSubstr("Warga www.a.com"));
    EXPECT_THAT(article_in(index, "b.com:123")->text, HasSubstr("Warga b.com"));
    // Whatever comes first the next night, each is itself.
    const std::string other = folder.write("2.jsonl", b + a);
    const IngestReport again = ingest(index, {other}, options);
    EXPECT_EQ(again.unchanged, 2U);
    EXPECT_EQ(again.noted.count(), 0U);
    const IngestReport later = ingest(
        index,
        {folder.write("3.jsonl", numbered("123", "b.com", " Laku.") + numbered("123", "c.com"))},
        options);
    EXPECT_EQ(later.updated, 1U);
    EXPECT_EQ(later.added, 1U);
    EXPECT_THAT(article_in(index, "b.com:123")->text, HasSubstr("Laku."));
    EXPECT_EQ(index_status(index).articles, 3U);
  }
}

// Who wrote an article does not always stand in it, and an outlet may change its name.
TEST(DistinctIds, ANumberIsTheSameArticlesWhereNothingTellsOutletsApart) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  int night = 0;
  const auto add = [&](const std::string& columns) {
    return ingest(index, {folder.write("1.jsonl", R"({"id": 7, )" + columns +
                                                      R"(, "text": "Warga memanen kopi )" +
                                                      std::to_string(++night) + " kali.\"}\n")});
  };
  EXPECT_EQ(add(R"("source": "Kabar Teluk")").added, 1U);
  EXPECT_EQ(add(R"("author": "Rina")").updated, 1U);
  EXPECT_EQ(add(R"("url": "https://kabarteluk.id/7")").updated, 1U);
  EXPECT_EQ(add(R"("url": "https://m.kabarteluk.id/b/7", "source": "Teluk")").updated, 1U);
  EXPECT_EQ(add(R"("source": "KABARTELUK.ID")").updated, 1U);
  EXPECT_EQ(index_status(index).articles, 1U);
  EXPECT_EQ(add(R"("source": "lain.id")").added, 1U);
}

// Of one outlet only the address is known, of the other only the name: twenty articles once took
// the place of twenty others.
TEST(DistinctIds, AnAddressAndANameAreTwoOutletsUnlessTheySpellOne) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string file = folder.write(
      "1.jsonl",
      R"({"id": 7, "url": "https://kabarteluk.id/7", "text": "Warga memanen kopi di lereng."})"
      "\n"
      R"({"id": 7, "source": "Okes News", "text": "Bupati meninjau jembatan yang putus."})"
      "\n");
  EXPECT_EQ(ingest(index, {file}).added, 2U);
  EXPECT_EQ(ingest(index, {file}).unchanged, 2U);
  EXPECT_TRUE(article_in(index, "okes-news:7"));
}

// What the index has of it says nothing; the two that come together do.
TEST(DistinctIds, AnArticleOfNobodyIsTheFirstOnes) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(index, {folder.write("1.jsonl", R"({"id": 7, "text": "Warga memanen kopi."})")});
  const IngestReport both =
      ingest(index, {folder.write("2.jsonl", numbered("7", "a.com") + numbered("7", "b.com"))});
  EXPECT_EQ(both.updated, 1U);
  EXPECT_EQ(both.added, 1U);
  EXPECT_THAT(article_in(index, "7")->text, HasSubstr("Warga a.com"));
  EXPECT_TRUE(article_in(index, "b.com:7"));
}

TEST(DistinctIds, WhatAnOutletRemovedKeepsNoOtherOut) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string a = folder.write("a.jsonl", numbered("123", "a.com"));
  const std::string b = folder.write("b.jsonl", numbered("123", "b.com"));
  const auto remove = [&](const std::string& id, bool undo = false) {
    IndexWriter writer(index);
    const RemovalRequest request{{id}, {}, "", sys_days(2026y / November / 22)};
    return undo ? allow_again(writer, request) : remove_articles(writer, request).removed.size();
  };
  ingest(index, {a});
  EXPECT_EQ(remove("123"), 1U);
  EXPECT_EQ(ingest(index, {a}).withheld, 1U);
  EXPECT_EQ(ingest(index, {b}).added, 1U);
  EXPECT_TRUE(article_in(index, "b.com:123"));
  EXPECT_EQ(remove("b.com:123"), 1U);
  EXPECT_EQ(ingest(index, {a, b}).withheld, 2U);
  EXPECT_EQ(remove("123", true), 2U);  // id and address
  EXPECT_EQ(ingest(index, {a, b}).added, 1U);
  EXPECT_TRUE(article_in(index, "123"));
  // A number that nothing had is nobody's.
  remove("5");
  EXPECT_EQ(ingest(index, {folder.write("5.jsonl", numbered("5", "a.com"))}).withheld, 1U);
}

}  // namespace
}  // namespace warta
