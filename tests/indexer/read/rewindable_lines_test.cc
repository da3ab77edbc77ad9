// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/rewindable_lines.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace warta {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> rest_of(RewindableLines& lines) {
  std::vector<std::string> rest;
  while (lines.next()) rest.push_back(std::to_string(lines.number()) + std::string(lines.text()));
  return rest;
}

TEST(RewindableLines, AreThoseOfTheSource) {
  MemorySource source("a\nb\n\nc");
  RewindableLines lines(source, 10);
  EXPECT_THAT(rest_of(lines), ElementsAre("1a", "2b", "3", "4c"));
  EXPECT_FALSE(lines.has_line_feed());
}

TEST(RewindableLines, ComeAgainWithTheirNumbers) {
  MemorySource source("a\nb\nc\nd\n");
  RewindableLines lines(source, 10);
  lines.next();
  lines.next();
  lines.mark();
  lines.next();
  ASSERT_EQ(lines.since_mark().size(), 2U);
  EXPECT_EQ(lines.since_mark().front().text, "b");
  lines.rewind(0);
  EXPECT_EQ(lines.bytes_again(), 4U);
  lines.next();
  EXPECT_EQ(lines.text(), "b");
  EXPECT_TRUE(lines.has_line_feed());
  lines.mark();  // also of lines that come again
  lines.next();
  lines.next();
  lines.rewind(1);
  EXPECT_THAT(rest_of(lines), ElementsAre("3c", "4d"));
}

TEST(RewindableLines, OnesThatAreTooLongStaySo) {
  const std::string bytes = "a\n" + std::string(20, 'b') + "\nc\n";
  MemorySource source(bytes);
  RewindableLines lines(source, 10);
  lines.next();
  lines.mark();
  lines.next();
  EXPECT_TRUE(lines.is_too_long());
  lines.rewind(1);
  lines.next();
  EXPECT_TRUE(lines.is_too_long());
  lines.next();
  EXPECT_FALSE(lines.is_too_long());
}

}  // namespace
}  // namespace warta
