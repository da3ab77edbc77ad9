// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/scratch_index.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>

#include "indexer/check.h"
#include "indexer/schema/error.h"
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

TEST(ScratchIndex, ATemporaryFolderThatIsNoneIsNamed) {
  const TempFolder folder;
  const char* const before = std::getenv("TMPDIR");
  const std::string kept = before != nullptr ? before : "/tmp";
  ASSERT_EQ(setenv("TMPDIR", folder.path("none").c_str(), 1), 0);
  try {
    const ScratchIndex scratch(folder.path("idx"));
    ADD_FAILURE() << "made one";
  } catch (const Error& error) {
    EXPECT_EQ(error.what(),
              folder.path("none") + ": is no folder for what a dry run writes; set $TMPDIR to one");
  }
  setenv("TMPDIR", kept.c_str(), 1);
}

// A process that was killed deletes nothing; its lock is free then. $TMPDIR is the test's own: all
// others are left alone.
TEST(ScratchIndex, DeletesWhatKilledRunsHaveLeft) {
  namespace fs = std::filesystem;
  const TempFolder folder;
  const char* const before = std::getenv("TMPDIR");
  const std::string kept = before != nullptr ? before : "/tmp";
  ASSERT_EQ(setenv("TMPDIR", folder.path().c_str(), 1), 0);
  folder.write("warta-dry-run-mati01/index/manifest", "x");
  folder.write("warta-dry-run-mati01/lock", "");
  folder.write("warta-new-dry-run-tua001/lock", "");
  folder.write("warta-new-dry-run-muda01/lock", "");  // may be about to be locked
  folder.write("lain-dry-run/lock", "");
  fs::create_directory_symlink(folder.path("lain-dry-run"), folder.path("warta-dry-run-tautan"));
  fs::last_write_time(folder.path("warta-new-dry-run-tua001"),
                      fs::file_time_type::clock::now() - std::chrono::minutes(2));
  {
    const ScratchIndex at_work(folder.path("idx"));
    { const ScratchIndex next(folder.path("idx")); }
    EXPECT_TRUE(fs::exists(fs::path(at_work.path()).parent_path()));
  }
  EXPECT_FALSE(fs::exists(folder.path("warta-dry-run-mati01")));
  EXPECT_FALSE(fs::exists(folder.path("warta-new-dry-run-tua001")));
  EXPECT_TRUE(fs::exists(folder.path("warta-new-dry-run-muda01")));
  EXPECT_TRUE(fs::exists(folder.path("lain-dry-run/lock")));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 3);
  setenv("TMPDIR", kept.c_str(), 1);
}

}  // namespace
}  // namespace warta
