// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/status.h"

#include <gtest/gtest.h>

#include "indexer/ingest.h"
#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

TEST(IndexStatus, SaysWhatTheIndexHolds) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Rakor Dibuka\nRapat dibuka, Rabu (6/11/2024).");
  folder.write("in/b.txt", "Panen Kopi\nWarga panen kopi.");
  const IngestReport report = ingest(folder.path("idx"), {folder.path("in")});
  EXPECT_EQ(report.added, 2U);
  const IndexStatus status = index_status(folder.path("idx"));
  EXPECT_EQ(status.articles, 2U);
  EXPECT_EQ(status.segments, 1U);
  EXPECT_EQ(status.dated, 1U);
  EXPECT_EQ(status.first_day, "2024-11-06");
  EXPECT_EQ(status.last_day, "2024-11-06");
  EXPECT_GT(status.size_bytes, 0U);
  EXPECT_TRUE(status.usable);
  EXPECT_THROW(index_status(folder.path("tidak-ada")), Error);
}

}  // namespace
}  // namespace warta
