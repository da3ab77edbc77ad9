// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/number_table.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::Optional;

TEST(NumberTable, FindsWhatWasAdded) {
  NumberTable table;
  const auto hash = [](std::uint32_t number) { return number * 0x9E3779B97F4A7C15U; };
  for (std::uint32_t number = 0; number < 10'000; ++number) table.add(hash(number), number);
  for (std::uint32_t number = 0; number < 10'000; ++number) {
    EXPECT_THAT(table.find(hash(number), [&](std::uint32_t found) { return found == number; }),
                Optional(number));
  }
  EXPECT_EQ(table.find(hash(10'000), [](std::uint32_t) { return true; }), std::nullopt);
}

TEST(NumberTable, TellsThoseOfOneHashApart) {
  NumberTable table;
  for (std::uint32_t number = 0; number < 100; ++number) table.add(42, number);
  EXPECT_THAT(table.find(42, [](std::uint32_t found) { return found == 77; }), Optional(77U));
  EXPECT_EQ(table.find(42, [](std::uint32_t) { return false; }), std::nullopt);
}

}  // namespace
}  // namespace warta
