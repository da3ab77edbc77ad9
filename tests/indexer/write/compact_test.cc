// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/compact.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

#include "indexer/check.h"
#include "indexer/ingest.h"
#include "indexer/schema/error.h"
#include "indexer/write/removals.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::IsEmpty;

constexpr int kArticles = 700;  // more than one new segment

std::string record(int i) {
  const std::string number = std::to_string(i);
  return R"({"id": ")" + number + R"(", "text": "Petani di desa )" + number +
         R"( memanen padi di sawah nomor )" + std::to_string(i * 7919 % 1000) + ".\"}\n";
}

// All that a search can see of the living articles is as it was.
TEST(Compact, KeepsTheLivingAndNothingElse) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  std::string lines;
  for (int i = 0; i < kArticles; ++i) lines += record(i);
  ingest(index, {folder.write("1.jsonl", lines)});
  const Snapshot before = open_snapshot(index);
  IndexWriter writer(index);
  for (int i = 0; i < kArticles; i += 3) writer.remove(std::to_string(i));
  writer.commit();
  writer.compact(2);
  const Snapshot after = open_snapshot(index);
  ASSERT_EQ(after.segments.size(), 1U);
  const Segment& old = *before.segments.front();
  const Segment& compact = *after.segments.front();
  EXPECT_TRUE(compact.dead().empty());
  EXPECT_EQ(compact.entry().articles, static_cast<std::uint32_t>(kArticles - (kArticles + 2) / 3));
  for (int i = 0; i < kArticles; ++i) {
    const std::string id = std::to_string(i);
    const Xapian::docid document = compact.find(id);
    EXPECT_EQ(document == 0, i % 3 == 0) << i;
    if (document == 0) continue;
    const Xapian::docid was = old.find(id);
    EXPECT_EQ(compact.articles().article(document).text, old.articles().article(was).text);
    EXPECT_EQ(compact.stories().story(document), old.stories().story(was));
    EXPECT_EQ(compact.stories().signature(document), old.stories().signature(was));
    EXPECT_EQ(compact.postings().get_doclength(document), old.postings().get_doclength(was));
  }
  EXPECT_THAT(check_index(index).damage, IsEmpty());
  // Nothing to do is no harm.
  writer.compact(1);
  EXPECT_EQ(read_manifest(index).live_articles(), compact.entry().articles);
}

TEST(Rebuild, AnalysesWhatIsStoredAgain) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  std::string lines =
      R"({"id": "bupati", "title": "Rakor", "text": "Bupati Bombana La Sadim Raya membuka rakor."})"
      "\n";
  for (int i = 0; i < kArticles; ++i) lines += record(i);
  ingest(index, {folder.write("1.jsonl", lines)});
  RemovalRequest request;
  request.ids = {"3"};
  {
    IndexWriter writer(index);
    remove_articles(writer, request);
  }
  const Snapshot before = open_snapshot(index);
  Manifest manifest = before.manifest;
  manifest.stamp.analysis = "another";
  std::ofstream(index + "/manifest", std::ios::binary) << encode_manifest(manifest);
  EXPECT_THROW(IndexWriter writer(index), Error);
  {
    IndexWriter writer(index, Layout::flat, AnalysisCheck::any);
    writer.rebuild(2);
  }
  const Snapshot after = open_snapshot(index);
  ASSERT_EQ(after.segments.size(), 1U);
  EXPECT_EQ(after.manifest.generation, before.manifest.generation + 1);
  EXPECT_EQ(after.manifest.live_articles(), before.manifest.live_articles());
  EXPECT_THAT(check_index(index).damage, IsEmpty());
  const Segment& old = *before.segments.front();
  const Segment& again = *after.segments.front();
  for (const std::string id : {"bupati", "0", "699"}) {
    const Xapian::docid is = again.find(id);
    const Xapian::docid was = old.find(id);
    ASSERT_NE(is, 0U) << id;
    EXPECT_EQ(again.articles().article(is).text, old.articles().article(was).text);
    EXPECT_EQ(again.articles().head(is).officials, old.articles().head(was).officials);
    EXPECT_EQ(again.stories().story(is), old.stories().story(was));
    EXPECT_EQ(again.stories().signature(is), old.stories().signature(was));
  }
  EXPECT_EQ(again.find("3"), 0U);
  // Nothing comes back, and nothing is taken for new.
  const IngestReport report = ingest(index, {folder.path("1.jsonl")});
  EXPECT_EQ(report.withheld, 1U);
  EXPECT_EQ(report.unchanged, static_cast<std::size_t>(kArticles));
}

// Texts unpacked with it would be wrong, and be sealed so.
TEST(Compact, RefusesADamagedDictionary) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  {
    IndexWriter writer(index);
    writer.set_dictionary("bupati warga kopi");
    testing::add_articles(writer, {"1", "Rapat dibuka bupati.", "2", "Warga panen kopi."});
    writer.commit();
  }
  const std::string name = read_manifest(index).dictionary;
  ASSERT_NE(name, "");
  std::stringstream bytes;
  bytes << std::ifstream(index + "/" + name, std::ios::binary).rdbuf();
  std::string broken = bytes.str();
  broken.at(broken.find("warga")) = 'W';
  folder.write("idx/" + name, broken);
  try {
    IndexWriter(index).compact(1);
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::damaged);
    EXPECT_THAT(error.what(), ::testing::HasSubstr(name));
  }
}

TEST(Compact, AnIndexOfWhichNothingIsLeftIsEmpty) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  IndexWriter writer(index);
  testing::add_articles(writer, {"1", "Rapat dibuka bupati."});
  writer.commit();
  writer.remove("1");
  writer.commit();
  writer.compact(1);
  EXPECT_THAT(check_index(index).damage, IsEmpty());
  EXPECT_EQ(read_manifest(index).live_articles(), 0U);
}

}  // namespace
}  // namespace warta
