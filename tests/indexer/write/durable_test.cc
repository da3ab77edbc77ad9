// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/durable.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

std::string content(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(Durable, ReplacesAFileAndLeavesNothingBeside) {
  const testing::TempFolder folder;
  replace_durably(folder.path("a"), "satu");
  replace_durably(folder.path("a"), std::string("d\0a", 3));
  EXPECT_EQ(content(folder.path("a")), std::string("d\0a", 3));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
  sync_files(folder.path());
}

TEST(Durable, FailureNamesTheFile) {
  const testing::TempFolder folder;
  try {
    write_durably(folder.path("tidak/ada"), "x");
    FAIL() << "no Error was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failed_write);
    EXPECT_NE(std::string(error.what()).find("tidak/ada"), std::string::npos);
  }
  std::filesystem::create_directory(folder.path("dir"));
  folder.write("dir/x", "");
  EXPECT_THROW(replace_durably(folder.path("dir"), "x"), Error);
}

}  // namespace
}  // namespace warta
