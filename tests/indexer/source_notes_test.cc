// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/source_notes.h"

#include <gtest/gtest.h>

#include "indexer/ingest.h"
#include "indexer/write/removals.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

TEST(SourceNotes, ASourceWithoutArticlesIsForgotten) {
  const testing::TempFolder folder;
  const std::string index = folder.path("idx");
  ingest(
      index,
      {folder.write(
          "1.jsonl",
          R"({"id": "a", "source": "Kabar Satu", "text": "Warga desa memanen kopi di kebun sejak pagi hari.\nIkuti kanal kami."})"
          "\n"
          R"({"id": "b", "source": "Kabar Dua", "text": "Jembatan di desa itu putus lagi diterjang banjir.\nIkuti kanal kami."})"
          "\n")});
  IndexWriter writer(index);
  ASSERT_FALSE(writer.notes(key_of_source("kabar satu")).empty());
  RemovalRequest request;
  request.ids = {"a"};
  remove_articles(writer, request);
  writer.compact(1);
  forget_lost_sources(writer);
  EXPECT_EQ(writer.notes(key_of_source("kabar satu")), "");
  EXPECT_NE(writer.notes(key_of_source("kabar dua")), "");
}

}  // namespace
}  // namespace warta
