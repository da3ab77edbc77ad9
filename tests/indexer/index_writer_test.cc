// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index_writer.h"

#include <gmock/gmock.h>

#include "indexer/ingest.h"
#include "indexer/schema/error.h"
#include "indexer/status.h"
#include "indexer/tag.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::HasSubstr;

struct Tagged {
  Analysis analysis;
  TaggedArticle article;
};

void make_article(const std::string& id, const std::string& text, Tagged& out) {
  Article raw;
  raw.id = id;
  raw.text = text;
  std::string reason;
  out.article = *tag_article(raw, out.analysis, reason);
}

ErrorCode code_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  ADD_FAILURE() << "no Error was thrown";
  return ErrorCode::bad_request;
}

TEST(IndexWriter, SameArticleAgainChangesNothing) {
  const testing::TempFolder folder;
  const std::string path = folder.path("idx");
  Tagged first;
  Tagged changed;
  make_article("1", "Rapat dibuka bupati.", first);
  make_article("1", "Rapat ditutup bupati.", changed);
  {
    IndexWriter writer(path);
    EXPECT_EQ(writer.put(first.article, first.analysis), PutOutcome::added);
    EXPECT_EQ(writer.put(first.article, first.analysis), PutOutcome::unchanged);
    writer.commit();
  }
  IndexWriter writer(path);
  EXPECT_EQ(writer.put(first.article, first.analysis), PutOutcome::unchanged);
  EXPECT_EQ(writer.put(changed.article, changed.analysis), PutOutcome::updated);
  writer.commit();
  EXPECT_EQ(index_status(path).articles, 1U);
}

TEST(IndexWriter, WhatIsNotCommittedIsGivenUp) {
  const testing::TempFolder folder;
  Tagged tagged;
  make_article("1", "Rapat dibuka bupati.", tagged);
  {
    IndexWriter writer(folder.path("idx"));
    writer.put(tagged.article, tagged.analysis);
  }
  EXPECT_EQ(index_status(folder.path("idx")).articles, 0U);
}

TEST(IndexWriter, FindsWhatWasPut) {
  const testing::TempFolder folder;
  Tagged tagged;
  make_article("1", "Rapat dibuka bupati.", tagged);
  IndexWriter writer(folder.path("idx"));
  EXPECT_FALSE(writer.find("1").has_value());
  EXPECT_FALSE(writer.has("1"));
  writer.put(tagged.article, tagged.analysis);
  EXPECT_TRUE(writer.has("1"));
  EXPECT_EQ(writer.find("1")->text, "Rapat dibuka bupati.");
}

TEST(IndexWriter, KeepsWhatWasLearnedOfASource) {
  const testing::TempFolder folder;
  const std::string long_name(300, 'k');
  {
    IndexWriter writer(folder.path("idx"));
    EXPECT_EQ(writer.recurring_lines("kabarteluk.id"), "");
    writer.keep_recurring_lines("kabarteluk.id", "a");
    writer.keep_recurring_lines(long_name, "b");
    writer.commit();
    writer.keep_recurring_lines("kabarteluk.id", "given up");
  }
  const IndexWriter writer(folder.path("idx"));
  EXPECT_EQ(writer.recurring_lines("kabarteluk.id"), "a");
  EXPECT_EQ(writer.recurring_lines(long_name), "b");
  EXPECT_EQ(writer.recurring_lines("lain.id"), "");
}

TEST(IndexWriter, SecondWriterIsTold) {
  const testing::TempFolder folder;
  const IndexWriter first(folder.path("idx"));
  EXPECT_EQ(code_of([&] { IndexWriter second(folder.path("idx")); }), ErrorCode::locked);
}

TEST(IndexWriter, RefusesFoldersThatAreNoIndex) {
  const testing::TempFolder folder;
  folder.write("catatan.txt", "Jangan disentuh.");
  EXPECT_EQ(code_of([&] { IndexWriter writer(folder.path()); }), ErrorCode::mismatched);
  EXPECT_EQ(code_of([&] { IndexWriter writer(folder.write("berkas", "x")); }),
            ErrorCode::failed_write);
}

// What a run leaves behind that was killed while it made the index.
TEST(IndexWriter, HalfMadeIndexIsMadeAnew) {
  const testing::TempFolder folder;
  folder.write("idx/v.tmp", "");
  folder.write("idx/flintlock", "");
  { const IndexWriter writer(folder.path("idx")); }
  EXPECT_EQ(index_status(folder.path("idx")).articles, 0U);
}

TEST(IndexWriter, RefusesAnotherSchema) {
  const testing::TempFolder folder;
  const std::string path = folder.path("idx");
  { const IndexWriter writer(path); }
  Xapian::WritableDatabase(path).set_metadata("warta.schema", "99");
  try {
    const IndexWriter writer(path);
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::mismatched);
    EXPECT_THAT(error.what(), HasSubstr("written under schema 99, this program has schema 1"));
    EXPECT_THAT(error.what(), HasSubstr("rebuild it"));
  }
  EXPECT_FALSE(index_status(path).usable);
}

TEST(IndexStatus, SaysWhatTheIndexHolds) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Rakor Dibuka\nRapat dibuka, Rabu (6/11/2024).");
  folder.write("in/b.txt", "Panen Kopi\nWarga panen kopi.");
  const IngestReport report = ingest(folder.path("idx"), {folder.path("in")}, {});
  EXPECT_EQ(report.added, 2U);
  const IndexStatus status = index_status(folder.path("idx"));
  EXPECT_EQ(status.articles, 2U);
  EXPECT_EQ(status.dated, 1U);
  EXPECT_EQ(status.first_day, "2024-11-06");
  EXPECT_EQ(status.last_day, "2024-11-06");
  EXPECT_GT(status.size_bytes, 0U);
  EXPECT_TRUE(status.usable);
  EXPECT_EQ(code_of([&] { index_status(folder.path("tidak-ada")); }), ErrorCode::no_index);
}

}  // namespace
}  // namespace warta
