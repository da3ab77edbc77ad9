// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/walk_files.h"

#include <gmock/gmock.h>

#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using testing::TempFolder;

TEST(WalkFiles, GoesByNameAndLeavesHiddenFilesOut) {
  const TempFolder folder;
  for (const char* name : {"b.txt", "a/2.txt", "a/1.txt", ".hidden", "a/.git/x"})
    folder.write(name, "x");
  std::vector<std::string> files;
  const FileVisitor visitor{[&](const std::string& file, bool in_folder) {
                              EXPECT_TRUE(in_folder);
                              files.push_back(file.substr(folder.path().size()));
                            },
                            [](const std::string& unreadable, const std::string& why) {
                              ADD_FAILURE() << unreadable << why;
                            }};
  walk_files(folder.path(), visitor);
  EXPECT_THAT(files, ElementsAre("a/1.txt", "a/2.txt", "b.txt"));
}

TEST(WalkFiles, AnIndexBelowIsToldAndNotWalked) {
  const TempFolder folder;
  for (const char* name : {"idx/manifest", "idx/lock", "idx/segments/000001/flat", "idx/notes-1",
                           "kiriman/manifest", "kiriman/a.txt"}) {
    folder.write(name, "x");
  }
  std::vector<std::string> found;
  const auto add = [&](const std::string& path) {
    found.push_back(path.substr(folder.path().size()));
  };
  walk_files(folder.path(), {[&](const std::string& file, bool) { add(file); },
                             [](const std::string&, const std::string&) {}, add});
  EXPECT_THAT(found, ElementsAre("idx", "kiriman/a.txt", "kiriman/manifest"));
}

TEST(WalkFiles, AFileIsItself) {
  std::vector<std::string> files;
  const FileVisitor visitor{[&](const std::string& file, bool in_folder) {
                              EXPECT_FALSE(in_folder);
                              files.push_back(file);
                            },
                            nullptr};
  walk_files("-", visitor);
  walk_files("tidak-ada.txt", visitor);
  EXPECT_THAT(files, ElementsAre("-", "tidak-ada.txt"));
}

}  // namespace
}  // namespace warta
