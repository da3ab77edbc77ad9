// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/ingest.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "indexer/schema/error.h"
#include "indexer/schema/flat_store.h"
#include "indexer/status.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string kSlogan = "Kabar Teluk menyapa warga dari pesisir sampai gunung.";

// A record of kabarteluk.id with the slogan between its paragraphs.
std::string record(int i, const std::string& identity, const std::string& end = "") {
  const std::string number = std::to_string(i);
  return R"({)" + identity + R"("source": "kabarteluk.id", "title": "Panen Raya Hari Ke-)" +
         number + R"(", "text": "Petani di desa )" + number +
         R"( memanen padi di sawah yang baru dibuka.\n)" + kSlogan + R"(\nHasilnya )" + number +
         R"( ton, naik dari musim tanam lalu karena hujan turun pada waktunya.)" + end + "\"}\n";
}

std::string address(int i) {
  return R"("url": "https://kabarteluk.id/)" + std::to_string(i) + R"(", )";
}

std::string night(int first, int count) {
  std::string lines;
  for (int i = first; i < first + count; ++i) lines += record(i, address(i));
  return lines;
}

TaggedArticle stored(const std::string& index, int i) {
  return *testing::article_in(index, "https://kabarteluk.id/" + std::to_string(i));
}

TEST(Ingest, MakesNoIndexForNothing) {
  const testing::TempFolder folder;
  const IngestReport report = ingest(folder.path("idx"), {folder.path("tidak-ada")});
  EXPECT_EQ(report.refused.size(), 1U);
  try {
    index_status(folder.path("idx"));
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::no_index);
  }
}

TEST(Ingest, OneBadArticleDoesNotStopTheRun) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "");
  folder.write("in/b.txt", "Bagikan\nKomentar");
  folder.write("in/c.txt", "Panen Kopi\nWarga panen kopi.");
  const IngestReport report = ingest(folder.path("idx"), {folder.path("in")});
  EXPECT_EQ(report.added, 1U);
  EXPECT_EQ(report.refused.size(), 2U);
  const IngestReport again = ingest(folder.path("idx"), {folder.path("in")});
  EXPECT_EQ(again.unchanged, 1U);
  EXPECT_EQ(again.added + again.updated, 0U);
}

TEST(Ingest, TakesOutWhatRecursInTheBatch) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  EXPECT_EQ(ingest(index, {folder.write("1.jsonl", night(0, 10))}).added, 10U);
  EXPECT_THAT(stored(index, 0).boilerplate, ElementsAre(kSlogan));
  EXPECT_EQ(stored(index, 0).text.find(kSlogan), std::string::npos);
}

TEST(Ingest, SecondNightKnowsWhatTheFirstHasSeen) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(index, {folder.write("1.jsonl", night(0, 8))});
  EXPECT_THAT(stored(index, 0).text, HasSubstr(kSlogan));
  // The first night's once more count no more.
  const IngestReport again = ingest(index, {folder.path("1.jsonl")});
  EXPECT_EQ(again.unchanged, 8U);
  ingest(index, {folder.write("2.jsonl", night(8, 1))});
  EXPECT_THAT(stored(index, 8).text, HasSubstr(kSlogan));
  ingest(index, {folder.write("3.jsonl", night(9, 1))});
  EXPECT_THAT(stored(index, 9).boilerplate, ElementsAre(kSlogan));
}

TEST(Ingest, ArticleKeepsItsTextUntilItChanges) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(index, {folder.write("1.jsonl", night(0, 8))});
  ingest(index, {folder.write("2.jsonl", night(8, 8))});
  const IngestReport again = ingest(index, {folder.path("1.jsonl"), folder.path("2.jsonl")});
  EXPECT_EQ(again.unchanged, 16U);
  EXPECT_THAT(stored(index, 0).text, HasSubstr(kSlogan));
  EXPECT_THAT(stored(index, 8).boilerplate, ElementsAre(kSlogan));
  const std::string changed = record(0, address(0), " Warga bersyukur.");
  EXPECT_EQ(ingest(index, {folder.write("3.jsonl", changed)}).updated, 1U);
  EXPECT_THAT(stored(index, 0).boilerplate, ElementsAre(kSlogan));
}

// The hash that stands for an id is taken before lines go.
TEST(Ingest, IdentityIsTheSameEveryNight) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string nameless = folder.write("0.jsonl", record(0, ""));
  EXPECT_EQ(ingest(index, {nameless}).added, 1U);
  ingest(index, {folder.write("1.jsonl", night(1, 12))});
  const IngestReport again = ingest(index, {nameless});
  EXPECT_EQ(again.unchanged, 1U);
  EXPECT_EQ(again.added + again.updated, 0U);
  EXPECT_EQ(index_status(index).articles, 13U);
}

TEST(Ingest, BatchesLearnFromThoseBefore) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const IngestReport report = ingest(index, {folder.write("1.jsonl", night(0, 5010))});
  EXPECT_EQ(report.added, 5010U);
  EXPECT_THAT(stored(index, 5009).boilerplate, ElementsAre(kSlogan));
}

// The last of a batch wins, also over one that the index has.
TEST(Ingest, AnIdIsInTheIndexOnce) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  const std::string lines = record(0, address(0)) + record(0, address(0)) +
                            record(0, address(0), " Warga bersyukur.") + record(1, address(1));
  const IngestReport first = ingest(index, {folder.write("1.jsonl", lines)});
  EXPECT_EQ(first.added, 2U);
  EXPECT_EQ(first.updated, 1U);
  EXPECT_EQ(first.unchanged, 1U);
  EXPECT_THAT(stored(index, 0).text, HasSubstr("Warga bersyukur."));
  const IngestReport second = ingest(index, {folder.path("1.jsonl")});
  EXPECT_EQ(second.added, 0U);
  EXPECT_EQ(index_status(index).articles, 2U);
  EXPECT_THAT(stored(index, 0).text, HasSubstr("Warga bersyukur."));
}

TEST(Ingest, DryRunLeavesTheIndexAsItWas) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  IngestOptions options;
  options.dry_run = true;
  const std::string input = folder.write("1.jsonl", night(0, 8));
  EXPECT_EQ(ingest(index, {input}, options).added, 8U);
  EXPECT_FALSE(std::filesystem::exists(index));
  ingest(index, {input});
  const std::string revision = read_manifest(index).revision();
  const std::string more = folder.write("2.jsonl", night(6, 4));
  const IngestReport report = ingest(index, {more}, options);
  EXPECT_EQ(report.added, 2U);
  EXPECT_EQ(report.unchanged, 2U);
  EXPECT_TRUE(report.dry_run);
  EXPECT_EQ(read_manifest(index).revision(), revision);
  const auto segments = std::filesystem::directory_iterator(folder.path("idx/segments"));
  EXPECT_EQ(std::distance(segments, {}), 1);
}

TEST(Ingest, ThreadsDoNotChangeTheIndex) {
  const testing::TempFolder folder;
  const std::string input = folder.write("1.jsonl", night(0, 1000));
  IngestOptions one_thread;
  one_thread.threads = 1;
  IngestOptions four_threads;
  four_threads.threads = 4;
  ingest(folder.path("one"), {input}, one_thread);
  ingest(folder.path("four"), {input}, four_threads);
  const Snapshot one = open_snapshot(folder.path("one"));
  const Snapshot four = open_snapshot(folder.path("four"));
  ASSERT_EQ(one.segments.size(), 1U);
  ASSERT_EQ(four.segments.size(), 1U);
  const Segment& a = *one.segments[0];
  const Segment& b = *four.segments[0];
  const ArticleStore& articles = a.store().flat()->articles();
  const ArticleStore& same_articles = b.store().flat()->articles();
  EXPECT_EQ(a.tokens().words_end(), b.tokens().words_end());
  for (Xapian::docid document = 1; document <= 1000; ++document) {
    ASSERT_EQ(articles.packed(document), same_articles.packed(document));
  }
  EXPECT_TRUE(std::equal(a.postings().allterms_begin(), a.postings().allterms_end(),
                         b.postings().allterms_begin()));
}

TEST(Ingest, AnIndexKeepsItsLayout) {
  const testing::TempFolder folder;
  const std::string first = folder.write("1.jsonl", night(0, 4));
  const std::string second = folder.write("2.jsonl", night(2, 4));
  IngestOptions portable;
  portable.portable = true;
  portable.dry_run = true;
  EXPECT_EQ(ingest(folder.path("idx"), {first}, portable).added, 4U);
  portable.dry_run = false;
  EXPECT_EQ(ingest(folder.path("idx"), {first}, portable).added, 4U);
  const IngestReport report = ingest(folder.path("idx"), {second});  // that need not say it
  EXPECT_EQ(report.added, 2U);
  EXPECT_EQ(report.unchanged, 2U);
  const Snapshot index = open_snapshot(folder.path("idx"));
  EXPECT_EQ(index.manifest.layout, Layout::portable);
  for (const auto& segment : index.segments) EXPECT_TRUE(segment->is_portable());
  EXPECT_THAT(index.manifest.dictionary, IsEmpty());

  ingest(folder.path("flat"), {first});
  try {
    ingest(folder.path("flat"), {second}, portable);
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::mismatched);
    EXPECT_THAT(error.what(), HasSubstr("is not portable"));
  }
}

TEST(Inspect, LearnsFromAllPathsAndKeepsTheirOrder) {
  const testing::TempFolder folder;
  const std::vector<std::string> paths = {folder.write("1.jsonl", night(0, 6)),
                                          folder.write("2.txt", ""),
                                          folder.write("3.jsonl", "{\n" + night(6, 6))};
  std::vector<std::string> order;
  const IngestReport report = inspect(paths, {}, [&](const Inspection& read) {
    const TaggedArticle& tagged = read.tagged;
    order.push_back(tagged.id.empty() ? "-" : tagged.id.substr(tagged.id.rfind('/') + 1));
    EXPECT_FALSE(read.article.file.empty());
    if (tagged.id.empty()) return;
    EXPECT_THAT(tagged.boilerplate, ElementsAre(kSlogan));
    EXPECT_EQ(tagged.provinces, std::vector<RegionCode>());
  });
  EXPECT_THAT(order,
              ElementsAre("0", "1", "2", "3", "4", "5", "-", "-", "6", "7", "8", "9", "10", "11"));
  ASSERT_EQ(report.refused.size(), 2U);
  EXPECT_THAT(report.refused[0].file, HasSubstr("2.txt"));
  EXPECT_THAT(report.refused[1].file, HasSubstr("3.jsonl"));
  EXPECT_THAT(report.skipped, IsEmpty());
}

}  // namespace
}  // namespace warta
