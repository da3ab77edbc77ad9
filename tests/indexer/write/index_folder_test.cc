// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/index_folder.h"

#include <gtest/gtest.h>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

TEST(IndexFolder, NumbersNamesInTheOrderOfTheAlphabet) {
  EXPECT_EQ(numbered_name(31), "000031");
  EXPECT_EQ(numbered_name(1234567), "1234567");
}

TEST(IndexFolder, NoTwoIndexesHaveOneIdentity) {
  EXPECT_EQ(random_identity().size(), 32U);
  EXPECT_NE(random_identity(), random_identity());
}

TEST(IndexFolder, IsNotMadeInAFolderOfSomethingElse) {
  const testing::TempFolder folder;
  EXPECT_TRUE(fs::is_directory(prepared_folder(folder.path("a/b"))));
  folder.write("a/b/lock", "");  // of a writer that got no further
  EXPECT_NO_THROW(prepared_folder(folder.path("a/b")));
  folder.write("a/b/surat.txt", "Surat.");
  EXPECT_THROW(prepared_folder(folder.path("a/b")), Error);
}

TEST(IndexFolder, DeletesWhatIsOursAndNotNamed) {
  const testing::TempFolder folder;
  Manifest manifest;
  manifest.segments.push_back({});
  manifest.segments.back().name = "000002";
  manifest.segments.back().dead = "000005.dead";
  manifest.notes = "notes-000006";
  const auto kept = {
      "segments/000002/flat", "segments/000005.dead", "notes-000006", "segments/catatan.dead",
      "segments/000003.bak",  "notes-lama",           "surat.txt"};
  const auto gone = {"segments/000001/flat", "segments/000004.dead", "notes-000003",
                     "dictionary-000001"};
  for (const auto& names : {kept, gone}) {
    for (const char* name : names) folder.write(name, "x");
  }
  delete_leftovers(folder.path(""), manifest);
  for (const char* name : kept) EXPECT_TRUE(fs::exists(folder.path(name))) << name;
  for (const char* name : gone) EXPECT_FALSE(fs::exists(folder.path(name))) << name;
}

}  // namespace
}  // namespace warta
