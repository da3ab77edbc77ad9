// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/scratch_index.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "indexer/check.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using testing::TempFolder;

TEST(ScratchIndex, IsTheIndexAndLeavesItAlone) {
  const TempFolder folder;
  const std::string index = folder.path("idx");
  {
    IndexWriter writer(index);
    testing::add_articles(writer, {"1", "Rapat dibuka bupati.", "2", "Panen kopi di Jambi."});
    writer.commit();
    writer.remove("2");
    writer.commit();
  }
  std::string path;
  {
    const ScratchIndex scratch(index);
    path = scratch.path();
    EXPECT_EQ(read_manifest(path).revision(), read_manifest(index).revision());
    IndexWriter writer(path);
    testing::add_articles(writer, {"3", "Jalan rusak diperbaiki."});
    writer.commit();
    writer.compact(1);
    EXPECT_EQ(read_manifest(path).live_articles(), 2U);
  }
  EXPECT_FALSE(std::filesystem::exists(path));
  EXPECT_EQ(read_manifest(index).live_articles(), 1U);
  EXPECT_TRUE(check_index(index).damage.empty());
}

TEST(ScratchIndex, KnowsThatTheIndexHasMovedOn) {
  const TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  testing::add_articles(writer, {"1", "Rapat dibuka bupati."});
  writer.commit();
  const ScratchIndex scratch(folder.path("idx"));
  EXPECT_FALSE(scratch.is_outdated());
  testing::add_articles(writer, {"2", "Panen kopi di Jambi."});
  writer.commit();
  EXPECT_TRUE(scratch.is_outdated());
}

TEST(ScratchIndex, IsEmptyForNone) {
  const TempFolder folder;
  const ScratchIndex scratch(folder.path("idx"));
  EXPECT_FALSE(is_index(scratch.path()));
}

}  // namespace
}  // namespace warta
