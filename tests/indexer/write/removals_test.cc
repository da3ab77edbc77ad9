// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/removals.h"
#include "indexer/write/removal_list.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

#include "indexer/ingest.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using namespace std::chrono;
using testing::article_in;
using ::testing::ElementsAre;
using ::testing::SizeIs;

class RemovalsTest : public ::testing::Test {
 protected:
  RemovalsTest() : index_(folder_.path("idx")) {
    lines_ = folder_.write(
        "1.jsonl", R"({"id": "a", "url": "https://k.id/a", "text": "Kutilanganyar menang lomba."})"
                   "\n"
                   R"({"url": "https://www.k.id/b/?utm_source=wa", "text": "Warga panen kopi."})"
                   "\n"
                   R"({"text": "Jalan rusak diperbaiki."})"
                   "\n");
    EXPECT_EQ(ingest(index_, {lines_}).added, 3U);
  }

  static RemovalRequest request(std::vector<std::string> ids, std::vector<std::string> urls) {
    return {std::move(ids), std::move(urls), "permintaan subjek", sys_days(2026y / November / 22)};
  }

  testing::TempFolder folder_;
  std::string index_;
  std::string lines_;
};

TEST_F(RemovalsTest, WhatIsRemovedStaysOut) {
  {
    IndexWriter writer(index_);
    const RemovalReceipt receipt =
        remove_articles(writer, request({"a", "zzz"}, {"http://k.id/b"}));
    ASSERT_THAT(receipt.removed, SizeIs(2));
    EXPECT_EQ(receipt.removed[0].url, "https://k.id/a");
    EXPECT_EQ(receipt.removed[1].id, "https://k.id/b");
    EXPECT_THAT(receipt.missing, ElementsAre("zzz"));
    EXPECT_EQ(receipt.day, "2026-11-22");
    EXPECT_EQ(receipt.revision, read_manifest(index_).revision());
  }
  EXPECT_FALSE(article_in(index_, "a"));
  EXPECT_FALSE(article_in(index_, "https://k.id/b"));
  const IngestReport again = ingest(index_, {lines_});
  EXPECT_EQ(again.withheld, 2U);
  EXPECT_EQ(again.unchanged, 1U);
  EXPECT_EQ(again.added, 0U);
  // Under another id, too, and with another text.
  const std::string other = folder_.write(
      "2.jsonl", R"({"id": "x", "url": "https://m.k.id/a#2", "text": "Kabar lain dari desa."})");
  EXPECT_EQ(ingest(index_, {other}).withheld, 1U);
}

TEST_F(RemovalsTest, AMarkCanBeTakenAway) {
  {
    IndexWriter writer(index_);
    remove_articles(writer, request({"a"}, {"https://k.id/b"}));
    EXPECT_EQ(allow_again(writer, request({"a"}, {"https://k.id/a", "https://k.id/b"})), 4U);
    EXPECT_EQ(allow_again(writer, request({"a"}, {})), 0U);
  }
  EXPECT_EQ(ingest(index_, {lines_}).added, 2U);
}

// Whichever of its names the request has.
TEST_F(RemovalsTest, OneNameTakesAllMarksOfAnArticleAway) {
  {
    IndexWriter writer(index_);
    remove_articles(writer, request({"a"}, {}));
    EXPECT_EQ(allow_again(writer, request({}, {"http://www.k.id/a"})), 2U);
  }
  EXPECT_EQ(ingest(index_, {lines_}).added, 1U);
  {
    IndexWriter writer(index_);
    remove_articles(writer, request({}, {"https://k.id/a"}));
    EXPECT_EQ(allow_again(writer, request({"a"}, {})), 2U);
  }
  EXPECT_EQ(ingest(index_, {lines_}).added, 1U);
}

TEST_F(RemovalsTest, AnAddressMayLackItsScheme) {
  {
    IndexWriter writer(index_);
    EXPECT_THAT(remove_articles(writer, request({}, {" www.k.id/a ", "//k.id/b"})).removed,
                SizeIs(2));
    remove_articles(writer, request({}, {"k.id/later"}));
  }
  for (const char* url : {"https://k.id/later", "k.id/later"}) {
    const std::string later = folder_.write(
        "3.jsonl", R"({"id": "y", "text": "Kabar.", "url": ")" + std::string(url) + "\"}");
    EXPECT_EQ(ingest(index_, {later}).withheld, 1U) << url;
  }
  EXPECT_THAT(list_removals(index_), SizeIs(3));
  IndexWriter writer(index_);
  EXPECT_EQ(allow_again(writer, request({}, {"k.id/a", "k.id/b", "k.id/later"})), 5U);
}

TEST_F(RemovalsTest, ASecondRemovalKeepsTheFirstReason) {
  IndexWriter writer(index_);
  remove_articles(writer, request({"a"}, {}));
  RemovalRequest again = request({"a"}, {"https://k.id/a"});
  again.day = sys_days(2026y / November / 25);
  again.reason = "";
  remove_articles(writer, again);
  ASSERT_THAT(list_removals(index_), SizeIs(1));
  EXPECT_EQ(list_removals(index_)[0].day, "2026-11-22");
  EXPECT_EQ(list_removals(index_)[0].reason, "permintaan subjek");
  again.reason = "putusan";
  remove_articles(writer, again);
  remove_articles(writer, again);
  EXPECT_EQ(list_removals(index_)[0].day, "2026-11-22");
  EXPECT_EQ(list_removals(index_)[0].reason, "permintaan subjek; 2026-11-25: putusan");
}

// Of an article that is gone no word is left in any file.
TEST_F(RemovalsTest, CompactTakesTheWordsOffTheDisk) {
  IndexWriter writer(index_);
  remove_articles(writer, request({"a"}, {}));
  const auto holds_the_word = [&] {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(index_)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(in), {}};
      if (bytes.find("utilanganyar") != std::string::npos) return true;
      if (bytes.find("k.id/a") != std::string::npos) return true;
    }
    return false;
  };
  EXPECT_TRUE(holds_the_word());
  writer.compact(2);
  EXPECT_FALSE(holds_the_word());
  EXPECT_EQ(read_manifest(index_).live_articles(), 2U);
  EXPECT_EQ(article_in(index_, "https://k.id/b")->text, "Warga panen kopi.");
  TaggedArticle again;
  again.id = "a";
  EXPECT_TRUE(find_removal(writer, again));
}

TEST_F(RemovalsTest, AreListedAndLiftedByTheirMarks) {
  EXPECT_THAT(list_removals(index_), SizeIs(0));
  {
    IndexWriter writer(index_);
    RemovalRequest earlier = request({"zzz"}, {});
    earlier.day -= days(1);
    earlier.reason.clear();
    remove_articles(writer, earlier);
    const RemovalReceipt receipt = remove_articles(writer, request({"a"}, {}));
    EXPECT_THAT(
        receipt.removed[0].marks,
        ElementsAre(printed_mark_of_id("a"), printed_marks_of_url("http://k.id/a/").front()));
  }
  const std::vector<KeptOut> removals = list_removals(index_);
  ASSERT_THAT(removals, SizeIs(2));
  EXPECT_EQ(removals[0].day, "2026-11-22");
  EXPECT_EQ(removals[0].reason, "permintaan subjek");
  EXPECT_THAT(removals[0].marks,
              ElementsAre(printed_mark_of_id("a"), printed_marks_of_url("https://k.id/a").front()));
  EXPECT_EQ(removals[1].day, "2026-11-21");
  EXPECT_EQ(removals[1].reason, "");
  EXPECT_THAT(removals[1].marks, ElementsAre(printed_mark_of_id("zzz")));
  IndexWriter writer(index_);
  RemovalRequest undo;
  undo.marks = {removals[0].marks[1], "tidak ada", "id:"};
  EXPECT_EQ(allow_again(writer, undo), 2U);
  EXPECT_THAT(list_removals(index_), SizeIs(1));
}

// To allow the one took the mark of the address away, and left it in the list of the other.
TEST(RemovalsOfOneAddress, AreAllowedAgainOneByOne) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const auto line = [](const std::string& id) {
    return R"({"id": ")" + id + R"(", "url": "https://okes.news/bersama", "text": "Warga )" + id +
           " memanen kopi di kebun.\"}\n";
  };
  const std::string input = folder.write("1.jsonl", line("satu") + line("dua"));
  ASSERT_EQ(ingest(index, {input}).added, 2U);
  const auto naming = [](const std::string& id) {
    RemovalRequest request{};
    request.ids = {id};
    return request;
  };
  {
    IndexWriter writer(index);
    remove_articles(writer, naming("satu"));
    remove_articles(writer, naming("dua"));
    EXPECT_EQ(allow_again(writer, naming("satu")), 1U);
  }
  const IngestReport report = ingest(index, {input, folder.write("2.jsonl", line("tiga"))});
  EXPECT_EQ(report.added, 1U);
  EXPECT_EQ(report.withheld, 2U);
  const std::vector<KeptOut> kept = list_removals(index);
  ASSERT_EQ(kept.size(), 1U);
  EXPECT_EQ(kept[0].marks.size(), 2U);
  IndexWriter writer(index);
  EXPECT_EQ(allow_again(writer, naming("dua")), 2U);
  EXPECT_TRUE(list_removals(index).empty());
}

}  // namespace
}  // namespace warta
