// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/glass_table_writer.h"

#include <gmock/gmock.h>

#include <cstdio>
#include <fstream>
#include <utility>

#include "indexer/schema/error.h"
#include "indexer/write/glass_table_reader.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using Items = std::vector<std::pair<std::string, std::string>>;

GlassRoot write_items(const std::string& file, const Items& items) {
  GlassTableWriter table(file);
  for (const auto& [key, tag] : items) table.add(key, tag);
  return table.finish();
}

Items read_items(const std::string& file) {
  Items items;
  GlassTableReader table(file);
  while (table.next()) items.emplace_back(table.key(), table.tag());
  return items;
}

// Keys of `digits` digits at least, and tags of up to `longest` bytes.
Items many_items(int count, int digits, int longest) {
  Items items;
  for (int i = 0; i < count; ++i) {
    std::string number = std::to_string(i);
    number.insert(0, static_cast<std::size_t>(digits) - number.size(), '0');
    items.emplace_back(number, std::string(static_cast<std::size_t>(i * 7919 % longest), 't'));
  }
  return items;
}

TEST(GlassTableWriter, WritesATableOfNothing) {
  const testing::TempFolder folder;
  const GlassRoot root = write_items(folder.path("t"), {});
  EXPECT_EQ(root.blocks, 1U);
  EXPECT_EQ(root.level, 0U);
  EXPECT_EQ(root.items, 0U);
  EXPECT_EQ(read_items(folder.path("t")), Items());
}

TEST(GlassTableWriter, KeepsItemsInOrderOverManyBlocks) {
  const testing::TempFolder folder;
  const Items items = many_items(3000, 6, 2000);
  const GlassRoot root = write_items(folder.path("t"), items);
  EXPECT_EQ(root.level, 1U);
  EXPECT_EQ(root.items, 3000U);
  EXPECT_EQ(std::filesystem::file_size(folder.path("t")), root.blocks * glass::kBlockSize);
  EXPECT_EQ(read_items(folder.path("t")), items);
}

// Xapian finds its way through them: see PostingsBuilder.
TEST(GlassTableWriter, GrowsByLevels) {
  const testing::TempFolder folder;
  const Items items = many_items(3000, 250, 4000);
  EXPECT_EQ(write_items(folder.path("t"), items).level, 2U);
  EXPECT_EQ(read_items(folder.path("t")), items);
}

TEST(GlassTableWriter, HoldsTheLongestItem) {
  const testing::TempFolder folder;
  const Items items = {{std::string(glass::kLongestKey, 'k'), std::string(glass::kLongestTag, 't')},
                       {"l", std::string(glass::kLongestTag, 'u')}};
  write_items(folder.path("t"), items);
  EXPECT_EQ(read_items(folder.path("t")), items);
}

TEST(GlassTableWriter, NamesAFileThatItCannotWrite) {
  const testing::TempFolder folder;
  EXPECT_THROW(write_items(folder.path("no/such/folder"), {}), Error);
}

// Each byte of a small table in turn is another one: it is read, or it is damaged.
TEST(GlassTableReader, StaysInADamagedFile) {
  const testing::TempFolder folder;
  write_items(folder.path("t"), many_items(40, 3, 500));
  std::ifstream in(folder.path("t"), std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  for (std::size_t i = 0; i < bytes.size(); i += i < 200 ? 1 : 97) {
    std::string other = bytes;
    other[i] = static_cast<char>(other[i] ^ 0xFF);
    const std::string file = folder.write("d", other);
    try {
      read_items(file);
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::damaged);
    }
  }
  EXPECT_THROW(read_items(folder.write("cut", bytes.substr(0, bytes.size() - 1))), Error);
  EXPECT_THROW(read_items(folder.write("empty", "")), Error);
  EXPECT_THROW(read_items(folder.path("none")), Error);
}

}  // namespace
}  // namespace warta
