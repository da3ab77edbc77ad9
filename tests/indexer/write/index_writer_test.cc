// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/index_writer.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <functional>

#include "indexer/schema/error.h"
#include "indexer/schema/manifest.h"
#include "indexer/schema/snapshot.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using testing::add_articles;
using testing::article_in;
using ::testing::HasSubstr;

ErrorCode code_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  ADD_FAILURE() << "no Error was thrown";
  return ErrorCode::bad_request;
}

std::size_t articles_in(const std::string& index) {
  return read_manifest(index).live_articles();
}

TEST(IndexWriter, FindsWhatWasAddedAndNothingThatWasRemoved) {
  const testing::TempFolder folder;
  const std::string path = folder.path("idx");
  {
    IndexWriter writer(path);
    EXPECT_FALSE(writer.input_of("1"));
    add_articles(writer, {"1", "Rapat dibuka bupati.", "2", "Warga panen kopi."});
    EXPECT_TRUE(writer.input_of("1"));
    writer.commit();
    EXPECT_TRUE(writer.input_of("2"));
  }
  IndexWriter writer(path);
  const auto first = writer.input_of("1");
  EXPECT_TRUE(first);
  writer.remove("1");
  EXPECT_FALSE(writer.input_of("1"));
  EXPECT_EQ(articles_in(path), 2U);  // nothing is committed
  add_articles(writer, {"1", "Rapat ditutup bupati."});
  EXPECT_TRUE(writer.input_of("1"));
  EXPECT_NE(writer.input_of("1"), first);
  writer.commit();
  EXPECT_EQ(articles_in(path), 2U);
  EXPECT_EQ(article_in(path, "1")->text, "Rapat ditutup bupati.");
  writer.remove("1");
  writer.remove("9");
  writer.commit();
  EXPECT_EQ(articles_in(path), 1U);
  EXPECT_FALSE(article_in(path, "1"));
  EXPECT_TRUE(article_in(path, "2"));
}

TEST(IndexWriter, WhatIsNotCommittedIsGivenUp) {
  const testing::TempFolder folder;
  const std::string path = folder.path("idx");
  {
    IndexWriter writer(path);
    add_articles(writer, {"1", "Rapat dibuka bupati."});
  }
  EXPECT_EQ(articles_in(path), 0U);
  { const IndexWriter writer(path); }
  EXPECT_TRUE(std::filesystem::is_empty(folder.path("idx/segments")));
}

TEST(IndexWriter, ForgetsSegmentsOfWhichNothingIsLeft) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  add_articles(writer, {"1", "Rapat dibuka bupati."});
  writer.commit();
  writer.remove("1");
  writer.commit();
  EXPECT_EQ(writer.segment_count(), 0U);
  EXPECT_TRUE(std::filesystem::is_empty(folder.path("idx/segments")));
}

TEST(IndexWriter, SettlesManySmallSegmentsIntoOne) {
  const testing::TempFolder folder;
  const std::string path = folder.path("idx");
  IndexWriter writer(path);
  for (int i = 0; i < 5; ++i) {
    const std::string number = std::to_string(i);
    add_articles(writer, {"a" + number, "Warga panen kopi hari ke-" + number + ".",  //
                          "b" + number, "Rapat dibuka bupati hari ke-" + number + "."});
  }
  writer.commit();
  writer.remove("b1");
  writer.commit();
  writer.settle(2);
  EXPECT_EQ(writer.segment_count(), 1U);
  EXPECT_EQ(articles_in(path), 9U);
  EXPECT_FALSE(article_in(path, "b1"));
  EXPECT_EQ(article_in(path, "b4")->text, "Rapat dibuka bupati hari ke-4.");
  EXPECT_TRUE(writer.input_of("a3"));
  writer.remove("b4");
  writer.commit();
  EXPECT_FALSE(article_in(path, "b4"));
  EXPECT_FALSE(article_in(path, "b1"));
  EXPECT_EQ(articles_in(path), 8U);
}

TEST(IndexWriter, ASnapshotStaysAsItWas) {
  const testing::TempFolder folder;
  const std::string path = folder.path("idx");
  IndexWriter writer(path);
  add_articles(writer, {"1", "Rapat dibuka bupati.", "2", "Warga panen kopi."});
  writer.commit();
  const Snapshot before = open_snapshot(path);
  writer.remove("1");
  add_articles(writer, {"3", "Jalan rusak diperbaiki."});
  writer.commit();
  writer.settle(2);
  const Snapshot after = open_snapshot(path, &before);
  EXPECT_EQ(before.segments.front()->find("1"), 1U);
  EXPECT_EQ(before.segments.front()->articles().article(1).text, "Rapat dibuka bupati.");
  EXPECT_EQ(after.segments.front()->find("1"), 0U);
  EXPECT_NE(before.manifest.revision(), after.manifest.revision());
}

TEST(IndexWriter, KeepsNotesFromRunToRun) {
  const testing::TempFolder folder;
  const std::string path = folder.path("idx");
  {
    IndexWriter writer(path);
    EXPECT_EQ(writer.notes("lines/kabarteluk.id"), "");
    writer.set_notes("lines/kabarteluk.id", "a");
    writer.commit();
    writer.set_notes("lines/kabarteluk.id", "given up");
  }
  const IndexWriter writer(path);
  EXPECT_EQ(writer.notes("lines/kabarteluk.id"), "a");
  EXPECT_EQ(writer.notes("lines/lain.id"), "");
}

TEST(IndexWriter, SecondWriterIsTold) {
  const testing::TempFolder folder;
  {
    const IndexWriter first(folder.path("idx"));
    EXPECT_EQ(code_of([&] { IndexWriter second(folder.path("idx")); }), ErrorCode::locked);
  }
  const IndexWriter third(folder.path("idx"));
}

TEST(IndexWriter, RefusesFoldersThatAreNoIndex) {
  const testing::TempFolder folder;
  folder.write("catatan.txt", "Jangan disentuh.");
  EXPECT_EQ(code_of([&] { IndexWriter writer(folder.path()); }), ErrorCode::mismatched);
  EXPECT_EQ(code_of([&] { IndexWriter writer(folder.write("berkas", "x")); }),
            ErrorCode::failed_write);
}

TEST(IndexWriter, WhatIsNotCommittedTakesNoRoom) {
  const testing::TempFolder folder;
  {
    IndexWriter writer(folder.path("idx"));
    testing::add_articles(writer, {"1", "Rapat dibuka bupati."});
    writer.commit();
    // A segment that is half written, as when the disk is full.
    std::filesystem::create_directory(writer.begin_segment());
    writer.set_dictionary("x");
  }
  EXPECT_EQ(articles_in(folder.path("idx")), 1U);
  const auto segments = std::filesystem::directory_iterator(folder.path("idx/segments"));
  EXPECT_EQ(std::distance(segments, {}), 2);  // a folder and its seal
  for (const auto& entry : std::filesystem::directory_iterator(folder.path("idx"))) {
    EXPECT_FALSE(entry.path().filename().string().starts_with("dictionary-"));
  }
}

// What a run leaves behind that was killed while it made the index.
TEST(IndexWriter, HalfMadeIndexIsMadeAnew) {
  const testing::TempFolder folder;
  folder.write("idx/lock", "");
  folder.write("idx/manifest.next", "warta-ind");
  std::filesystem::create_directory(folder.path("idx/segments"));
  { const IndexWriter writer(folder.path("idx")); }
  EXPECT_EQ(articles_in(folder.path("idx")), 0U);
}

// To make a new index there would delete all that a manifest of the backup names.
TEST(IndexWriter, DeletesNothingWhereTheManifestIsLost) {
  const testing::TempFolder folder;
  {
    IndexWriter writer(folder.path("idx"));
    add_articles(writer, {"1", "Rapat dibuka bupati."});
    writer.commit();
  }
  std::filesystem::rename(folder.path("idx/manifest"), folder.path("manifest"));
  try {
    const IndexWriter writer(folder.path("idx"));
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::damaged);
  }
  std::filesystem::rename(folder.path("manifest"), folder.path("idx/manifest"));
  EXPECT_EQ(articles_in(folder.path("idx")), 1U);
}

TEST(IndexWriter, RefusesAnotherVersion) {
  const testing::TempFolder folder;
  folder.write("lama/iamglass", "");
  try {
    const IndexWriter writer(folder.path("lama"));
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::mismatched);
    EXPECT_THAT(error.what(), HasSubstr("written under schema 1, this program has schema 6"));
    EXPECT_THAT(error.what(), HasSubstr("make it anew"));
  }
}

// A merged segment is sealed anew: it would hide what is wrong with those that it was made of.
TEST(IndexWriter, AMergeTakesNoDamageOver) {
  for (const Layout layout : {Layout::flat, Layout::portable}) {
    const testing::TempFolder folder;
    const std::string path = folder.path("idx");
    {
      IndexWriter writer(path, layout);
      add_articles(writer, {"1", "Rapat dibuka bupati."});
      add_articles(writer, {"2", "Warga panen kopi."});
      writer.commit();
    }
    const std::string file =
        Manifest::segment_folder(path, read_manifest(path).segments.front()) / "postlist.glass";
    {
      std::fstream postings(file, std::ios::binary | std::ios::in | std::ios::out);
      postings.seekp(-1, std::ios::end);
      postings.put('x');
    }
    IndexWriter writer(path);
    for (const auto& merge : {std::function<void()>([&] { writer.settle(1); }),
                              std::function<void()>([&] { writer.compact(1); }),
                              std::function<void()>([&] { writer.rebuild(1); })}) {
      EXPECT_EQ(code_of(merge), ErrorCode::damaged);
    }
    EXPECT_EQ(read_manifest(path).segments.size(), 2U);
  }
}

// Somebody's own files beside the segments were deleted with the left-overs.
TEST(IndexWriter, DeletesOnlyWhatItMade) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  { const IndexWriter writer(index); }
  for (const char* name : {"segments/catatan.txt", "segments/000099.bak", "notes-saya.txt"}) {
    folder.write(std::string("idx/") + name, "milik orang");
  }
  folder.write("idx/segments/000098/flat", "sisa");
  folder.write("idx/segments/000098.dead", "sisa");
  { const IndexWriter writer(index); }
  EXPECT_TRUE(std::filesystem::exists(folder.path("idx/segments/catatan.txt")));
  EXPECT_TRUE(std::filesystem::exists(folder.path("idx/segments/000099.bak")));
  EXPECT_TRUE(std::filesystem::exists(folder.path("idx/notes-saya.txt")));
  EXPECT_FALSE(std::filesystem::exists(folder.path("idx/segments/000098")));
  EXPECT_FALSE(std::filesystem::exists(folder.path("idx/segments/000098.dead")));
}

}  // namespace
}  // namespace warta
