// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/glass_format.h"

#include <gmock/gmock.h>

#include "indexer/schema/error.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

TEST(GlassFormat, NumbersOfDocumentsSortAsNumbers) {
  std::string before;
  for (const std::uint32_t document :
       {1U, 2U, 255U, 256U, 0x7FFFU, 0x8000U, 0xFFFFU, 0x10000U, 0x3FFFFFU, 0x400000U, 0x1FFFFFFFU,
        0x20000000U, 0xFFFFFFFFU}) {
    std::string key;
    append_in_order(document, key);
    EXPECT_GT(key, before) << document;
    std::string_view rest = key;
    EXPECT_EQ(take_in_order(rest), document);
    EXPECT_TRUE(rest.empty());
    before = key;
  }
}

TEST(GlassFormat, TakesNoNumberFromWhatIsNone) {
  for (std::string_view bytes : {"", "\x80\x01", "\xFF\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"}) {
    EXPECT_EQ(take_in_order(bytes), 0U);
  }
}

TEST(GlassFormat, AVersionIsReadAsItWasWritten) {
  const testing::TempFolder folder;
  GlassVersion version;
  version.postings = {7, 1, 5000, 300};
  version.documents = 47'771;
  version.shortest = 3;
  version.longest = 9000;
  version.largest_count = 400;
  version.sum_of_lengths = 12'000'000'000;
  write_version(folder.path(""), version);
  const GlassVersion read = read_version(folder.path(""));
  EXPECT_EQ(read.postings.block, 7U);
  EXPECT_EQ(read.postings.level, 1U);
  EXPECT_EQ(read.postings.items, 5000U);
  EXPECT_EQ(read.postings.blocks, 300U);
  EXPECT_EQ(read.documents, version.documents);
  EXPECT_EQ(read.shortest, version.shortest);
  EXPECT_EQ(read.longest, version.longest);
  EXPECT_EQ(read.largest_count, version.largest_count);
  EXPECT_EQ(read.sum_of_lengths, version.sum_of_lengths);
}

TEST(GlassFormat, TellsADamagedVersion) {
  const testing::TempFolder folder;
  EXPECT_THROW(read_version(folder.path("")), Error);
  write_version(folder.path(""), {});
  std::filesystem::resize_file(folder.path("iamglass"), 40);
  EXPECT_THROW(read_version(folder.path("")), Error);
  folder.write("iamglass", "another file, as long as the one that should be there");
  EXPECT_THROW(read_version(folder.path("")), Error);
}

TEST(GlassVersion, LengthsOfBothCount) {
  GlassVersion version;
  GlassVersion empty;
  empty.documents = 1;
  GlassVersion other;
  other.documents = 2;
  other.shortest = 5;
  other.longest = 9;
  other.largest_count = 4;
  other.sum_of_lengths = 14;
  version.add(empty);
  version.add(other);
  version.add(empty);
  EXPECT_EQ(version.documents, 4U);
  EXPECT_EQ(version.shortest, 5U);
  EXPECT_EQ(version.longest, 9U);
  EXPECT_EQ(version.largest_count, 4U);
  EXPECT_EQ(version.sum_of_lengths, 14U);
}

}  // namespace
}  // namespace warta
