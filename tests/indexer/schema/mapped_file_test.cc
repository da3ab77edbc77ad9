// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/mapped_file.h"

#include <gmock/gmock.h>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

TEST(MappedFile, HasTheBytes) {
  const testing::TempFolder folder;
  const MappedFile file(folder.write("f", "padi"));
  std::filesystem::remove(folder.path("f"));
  EXPECT_EQ(file.bytes(), "padi");
}

TEST(MappedFile, AnEmptyOneHasNone) {
  const testing::TempFolder folder;
  EXPECT_TRUE(MappedFile(folder.write("f", "")).bytes().empty());
}

TEST(MappedFile, SaysWhatIsWrong) {
  const testing::TempFolder folder;
  const auto code_of = [](const std::string& path) {
    try {
      const MappedFile file(path);
    } catch (const Error& error) {
      return error.code();
    }
    return ErrorCode::bad_request;
  };
  EXPECT_EQ(code_of(folder.path("none")), ErrorCode::damaged);
  EXPECT_EQ(code_of(folder.path("")), ErrorCode::unreadable);
}

TEST(MappedFile, IsReadAgainWhenItsPagesWereDropped) {
  const testing::TempFolder folder;
  const std::string content(100'000, 'x');
  const MappedFile file(folder.write("a", content));
  EXPECT_EQ(file.bytes(), content);
  file.drop_pages();
  EXPECT_EQ(file.bytes(), content);
  MappedFile(folder.write("leer", "")).drop_pages();
}

}  // namespace
}  // namespace warta
