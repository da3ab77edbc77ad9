// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/check.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(CheckIndex, FindsNothingWrongWithAWholeOne) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  testing::add_articles(writer, {"1", "Rapat dibuka bupati.", "2", "Warga panen kopi."});
  writer.set_notes("a", "b");
  writer.commit();
  writer.remove("1");
  writer.commit();
  const IndexCheck check = check_index(folder.path("idx"));
  EXPECT_THAT(check.damage, IsEmpty());
  EXPECT_EQ(check.segments, 1U);
  EXPECT_EQ(check.articles, 1U);
  EXPECT_THROW(check_index(folder.path("tidak-ada")), Error);
}

// A file that is missing, cut off, or wrong in the middle.
TEST(CheckIndex, NamesEachDamagedFile) {
  const testing::TempFolder folder;
  const std::filesystem::path index = folder.path("idx");
  {
    IndexWriter writer(index);
    testing::add_articles(writer, {"1", "Rapat dibuka bupati.", "2", "Warga panen kopi."});
    writer.set_notes("a", "b");
    writer.commit();
    writer.remove("1");
    writer.commit();
  }
  std::size_t tried = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(index)) {
    const std::filesystem::path file = entry.path();
    const std::string name = file.filename().string();
    if (!entry.is_regular_file() || name == "lock" || name == "flintlock") continue;
    const std::string whole = bytes_of(file);
    std::string broken = whole;
    broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0xFF);
    for (const std::string& bytes : {whole.substr(0, whole.size() / 2), broken}) {
      folder.write(std::filesystem::relative(file, folder.path()).string(), bytes);
      EXPECT_THAT(check_index(index).damage, Contains(HasSubstr(name + ": is damaged"))) << file;
      ++tried;
    }
    folder.write(std::filesystem::relative(file, folder.path()).string(), whole);
  }
  EXPECT_GE(tried, 12U);
  EXPECT_THAT(check_index(index).damage, IsEmpty());
}

}  // namespace
}  // namespace warta
