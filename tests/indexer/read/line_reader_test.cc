// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/line_reader.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> lines_of(std::string_view bytes, std::size_t largest) {
  MemorySource source(bytes);
  LineReader lines(source, largest);
  std::vector<std::string> found;
  while (lines.next()) {
    found.push_back(std::to_string(lines.number()) + ":" +
                    (lines.is_too_long() ? std::string("!") : std::string(lines.text())));
  }
  return found;
}

TEST(LineReader, NumbersLinesAndKeepsEmptyOnes) {
  EXPECT_THAT(lines_of("a\n\nb\r\nc", 10), ElementsAre("1:a", "2:", "3:b\r", "4:c"));
  EXPECT_THAT(lines_of("a\n", 10), ElementsAre("1:a"));
  EXPECT_THAT(lines_of("", 10), ElementsAre());
}

TEST(LineReader, LongLinesAreCountedAndNotKept) {
  const std::string larger_than_a_buffer(3 << 20, 'x');
  EXPECT_THAT(lines_of("abcd\nabcde\n" + larger_than_a_buffer + "\nab\nabcde", 4),
              ElementsAre("1:abcd", "2:!", "3:!", "4:ab", "5:!"));
}

TEST(LineReader, LinesAcrossBuffersAreWhole) {
  std::string bytes;
  for (std::size_t i = 0; i < 2000; ++i)
    bytes += std::string(i, static_cast<char>('a' + i % 26)) + '\n';
  MemorySource source(bytes);
  LineReader lines(source, 1 << 20);
  for (std::size_t i = 0; i < 2000; ++i) {
    ASSERT_TRUE(lines.next());
    ASSERT_EQ(lines.text(), std::string(i, static_cast<char>('a' + i % 26)));
  }
  EXPECT_FALSE(lines.next());
}

}  // namespace
}  // namespace warta
