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
