// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/merge_postings.h"

#include <gmock/gmock.h>

#include "indexer/write/posting_list.h"
#include "tests/support/same_database.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

// Adds a segment of articles with these numbers.
void add_segment(IndexWriter& writer, int first, int last) {
  std::vector<std::string> ids_and_texts;
  for (int i = first; i < last; ++i) {
    ids_and_texts.push_back(std::to_string(i));
    const std::string day = i % 4 == 0 ? "" : " Kamis (" + std::to_string(1 + i % 28) + "/8/2024).";
    ids_and_texts.push_back("Petani desa " + std::to_string(i % 37) + " memanen padi nomor " +
                            std::to_string(i) + "." + day);
  }
  testing::add_articles(writer, ids_and_texts);
}

Xapian::Database all_of(const Snapshot& snapshot) {
  Xapian::Database all;
  for (const auto& segment : snapshot.segments) all.add_database(segment->postings());
  return all;
}

TEST(MergePostings, MakesWhatXapianWouldMake) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  add_segment(writer, 0, 300);
  add_segment(writer, 300, 301);
  for (int i = 400; i < 2000; i += 40) add_segment(writer, i, i + 40);
  writer.commit();
  const Snapshot snapshot = open_snapshot(folder.path("idx"));
  std::filesystem::create_directory(folder.path("merged"));
  merge_postings(snapshot.segments, folder.path("merged"));
  all_of(snapshot).compact(folder.path("xapian"));
  EXPECT_EQ(Xapian::Database::check(folder.path("merged")), 0U);
  testing::expect_same_database(Xapian::Database(folder.path("merged")),
                                Xapian::Database(folder.path("xapian")));
}

// However often it was merged, a list has chunks of about the size of Xapian's.
TEST(MergePostings, LeavesNoSmallChunks) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  for (int i = 0; i < 1500; i += 10) {
    add_segment(writer, i, i + 10);
    if (i % 100 == 90) {
      writer.commit();
      writer.settle(1);
    }
  }
  const Snapshot snapshot = open_snapshot(folder.path("idx"));
  ASSERT_LE(snapshot.segments.size(), 4U);
  PostingListReader lists(snapshot.segments.front()->folder() / "postlist.glass");
  while (lists.next()) {
    const auto runs = lists.runs();
    for (const PostingRun& run : runs.first(runs.size() - 1)) EXPECT_GE(run.bytes.size(), 2000U);
  }
}

}  // namespace
}  // namespace warta
