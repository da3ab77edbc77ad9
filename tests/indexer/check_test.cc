// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/check.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <set>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
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

class CheckIndexTest : public ::testing::TestWithParam<Layout> {};

// A file that is cut off, or has another byte: at its begin, in the middle, at its end.
TEST_P(CheckIndexTest, NamesEachDamagedFile) {
  const testing::TempFolder folder;
  const std::filesystem::path index = folder.path("idx");
  {
    IndexWriter writer(index, GetParam());
    if (writer.wants_dictionary()) writer.set_dictionary("bupati warga kopi");
    testing::add_articles(writer, {"1", "Rapat dibuka bupati.", "2", "Warga panen kopi."});
    writer.set_notes("a", "b");
    writer.commit();
    writer.remove("1");
    writer.commit();
  }
  std::set<std::string> tried;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(index)) {
    const std::filesystem::path file = entry.path();
    const std::string name = file.filename().string();
    if (!entry.is_regular_file() || name == "lock" || name == "flintlock") continue;
    const std::string whole = bytes_of(file);
    std::vector<std::string> broken = {whole.substr(0, whole.size() / 2)};
    for (const std::size_t at : {std::size_t{0}, whole.size() / 2, whole.size() - 1}) {
      broken.push_back(whole);
      broken.back()[at] = static_cast<char>(whole[at] ^ 0x20);
    }
    for (const std::string& bytes : broken) {
      folder.write(std::filesystem::relative(file, folder.path()).string(), bytes);
      EXPECT_THAT(check_index(index).damage,
                  ElementsAre(AllOf(HasSubstr(name), HasSubstr("is damaged"))))
          << file;
    }
    folder.write(std::filesystem::relative(file, folder.path()).string(), whole);
    tried.insert(file.extension().empty() ? name.substr(0, name.find('-'))
                                          : file.extension().string());
  }
  const std::set<std::string> flat = {"manifest", "dictionary", "notes",    ".dead", ".seal",
                                      "flat",     "stories",    "iamglass", ".glass"};
  const std::set<std::string> portable = {"manifest", "notes",    ".dead",
                                          ".seal",    "iamglass", ".glass"};
  EXPECT_EQ(tried, GetParam() == Layout::flat ? flat : portable);
  EXPECT_THAT(check_index(index).damage, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Layouts, CheckIndexTest, ::testing::Values(Layout::flat, Layout::portable),
                         [](const auto& layout) {
                           return std::string(layout.param == Layout::flat ? "flat" : "portable");
                         });

}  // namespace
}  // namespace warta
