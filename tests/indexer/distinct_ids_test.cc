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

constexpr const char* kCoffee =
    "Warga Desa Sukamaju memanen kopi di lereng gunung sejak pagi hari. Panen kali ini naik.";
constexpr const char* kBridge =
    "Bupati meninjau jembatan yang putus diterjang banjir bandang. Perbaikan mulai pekan depan.";

std::string record(const std::string& columns, const std::string& text) {
  return "{" + columns + R"(, "text": ")" + text + "\"}\n";
}

// It has taken the place of an outlet's article before.
TEST(DistinctIds, ANumberOfNobodyIsNoOutletsUnlessItsTextIs) {
  for (const bool is_first : {true, false}) {
    for (const std::size_t pieces : {1U, 5000U}) {
      const testing::TempFolder folder;
      const std::string index = folder.path("idx");
      IngestOptions options;
      options.limits.pieces = pieces;
      const std::string known = record(R"("id": 77, "url": "https://a.com/77")", kCoffee);
      const std::string unknown = record(R"("id": 77)", kBridge);
      const std::string both =
          folder.write("1.jsonl", is_first ? unknown + known : known + unknown);
      EXPECT_EQ(ingest(index, {both}, options).added, 2U);
      EXPECT_EQ(ingest(index, {both}, options).unchanged, 2U);
      const std::string other = is_first ? "a.com:77" : "_:77";
      EXPECT_EQ(article_in(index, "77")->text, is_first ? kBridge : kCoffee);
      EXPECT_EQ(article_in(index, other)->text, is_first ? kCoffee : kBridge);
      // Neither is the other, and each is itself when it has changed.
      const std::string changed = std::string(is_first ? kBridge : kCoffee) + " Kata warga.";
      const std::string columns =
          is_first ? R"("id": 77)" : R"("id": 77, "url": "https://a.com/7")";
      EXPECT_EQ(ingest(index, {folder.write("2.jsonl", record(columns, changed))}).updated, 1U);
      EXPECT_EQ(article_in(index, "77")->text, changed);
      EXPECT_EQ(index_status(index).articles, 2U);
    }
  }
}

// The index has another article of nobody with its number: that one stays.
TEST(DistinctIds, ARemovedTextTakesNoOtherOnesPlace) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(index, {folder.write("1.jsonl", record(R"("id": 1, "url": "https://a.com/a")", kCoffee) +
                                             record(R"("id": 1)", kBridge))});
  {
    IndexWriter writer(index);
    RemovalRequest request;
    request.urls = {"a.com/a"};
    ASSERT_EQ(remove_articles(writer, request).removed.size(), 1U);
  }
  const auto add = [&](const std::string& text) {
    return ingest(index, {folder.write("2.jsonl", record(R"("id": 1)", text))});
  };
  EXPECT_EQ(add(kCoffee).withheld, 1U);
  EXPECT_EQ(article_in(index, "_:1")->text, kBridge);
  EXPECT_EQ(add(std::string(kBridge) + " Kata warga.").updated, 1U);
}

// The id is the contract, but it is told when nothing else speaks for it.
TEST(DistinctIds, ANumberOfNobodyWithAnotherTextIsNoted) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(index, {folder.write("1.jsonl", record(R"("id": 7)", kCoffee))});
  const IngestReport later =
      ingest(index, {folder.write("1.jsonl", record(R"("id": 7)", std::string(kCoffee) + " Ya."))});
  EXPECT_EQ(later.noted.count(), 0U);
  const IngestReport other =
      ingest(index, {folder.write("1.jsonl", record(R"("id": 7)", kBridge))});
  EXPECT_EQ(other.updated, 1U);
  ASSERT_EQ(other.noted.count(), 1U);
  EXPECT_THAT(other.noted.kept()[0].note, HasSubstr("takes the place of another text"));
}

// Two deliveries that number from 1: half of the articles were lost, with exit code 0.
TEST(DistinctIds, TwoOfNobodyWithOneNumberAreRefusedUnlessTheyAreVersions) {
  for (const std::size_t pieces : {1U, 5000U}) {
    const testing::TempFolder folder;
    const std::string index = folder.path("idx");
    IngestOptions options;
    options.limits.pieces = pieces;
    const std::string one = folder.write("1.jsonl", record(R"("id": 7)", kCoffee));
    const std::string other = folder.write("2.jsonl", record(R"("id": 7)", kBridge));
    const std::string later =
        folder.write("3.jsonl", record(R"("id": 7)", std::string(kCoffee) + " Kata warga."));
    const IngestReport report = ingest(index, {one, other, later}, options);
    EXPECT_EQ(report.added, 1U);
    EXPECT_EQ(report.superseded, 1U);
    ASSERT_EQ(report.refused.count(), 1U);
    EXPECT_EQ(report.refused.kept()[0].file, other);
    EXPECT_EQ(report.refused.kept()[0].line, 1U);
    EXPECT_THAT(report.refused.kept()[0].reason, HasSubstr("in " + one + ", and neither says"));
    EXPECT_THAT(report.refused.kept()[0].reason, HasSubstr("--source NAME"));
    EXPECT_THAT(article_in(index, "7")->text, HasSubstr("Kata warga."));
    options.read.source = "Kabar Kota";
    EXPECT_EQ(ingest(index, {other}, options).added, 1U);
    EXPECT_EQ(article_in(index, "kabar-kota:7")->text, kBridge);
  }
}

TEST(DistinctIds, ARemovedNumberComesBackUnderNoOtherName) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string a = record(R"("id": 77, "url": "https://a.com/77")", kCoffee);
  const std::string okes = record(R"("id": 77, "url": "https://okes.news/77")", kBridge);
  ingest(index, {folder.write("1.jsonl", a + okes)});
  const auto remove = [&](bool undo) {
    IndexWriter writer(index);
    const RemovalRequest request{{"okes.news:77"}, {}, "", sys_days(2026y / November / 22)};
    return undo ? allow_again(writer, request) : remove_articles(writer, request).removed.size();
  };
  const auto add = [&](const std::string& columns) {
    return ingest(index, {folder.write("2.jsonl", record(columns, kBridge))});
  };
  EXPECT_EQ(remove(false), 1U);
  EXPECT_EQ(add(R"("id": 77)").withheld, 1U);
  const IngestReport sister = add(R"("id": "77.0", "url": "https://daerah.okes.news/x")");
  EXPECT_EQ(sister.withheld, 1U);
  ASSERT_EQ(sister.noted.count(), 1U);
  EXPECT_THAT(sister.noted.kept()[0].note, HasSubstr("is withheld for its number"));
  EXPECT_EQ(add(R"("id": 77.0, "source": "Okes News")").withheld, 1U);
  EXPECT_EQ(add(R"("id": 77, "url": "https://lain.news/77")").added, 1U);
  EXPECT_EQ(article_in(index, "77")->text, kCoffee);
  EXPECT_EQ(remove(true), 2U);
  EXPECT_EQ(add(R"("id": 77, "url": "https://daerah.okes.news/x")").added, 1U);
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
