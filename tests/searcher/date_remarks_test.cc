// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/date_remarks.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;

constexpr std::chrono::sys_days kToday = std::chrono::year(2024) / 11 / 20;

std::optional<Remark> remark_on_typed(std::string_view typed) {
  DateOddity oddity = DateOddity::none;
  const auto range = parse_date_range(typed, kToday, &oddity);
  return range ? remark_on(oddity, *range) : std::nullopt;
}

TEST(DateRemarks, NameTheDaysThatAreTaken) {
  const auto missing = remark_on_typed("31 November 2024");
  ASSERT_TRUE(missing);
  EXPECT_EQ(missing->kind, "no_such_day");
  EXPECT_THAT(missing->values, ElementsAre("2024-11-01", "2024-11-30"));
  const auto other = remark_on_typed("Senin 6 November 2024");
  ASSERT_TRUE(other);
  EXPECT_EQ(other->kind, "other_weekday");
  EXPECT_THAT(other->values, ElementsAre("2024-11-06", "Rabu"));
}

TEST(DateRemarks, ThereAreNoneOnADateThatIsRight) {
  EXPECT_FALSE(remark_on_typed("Rabu 6 November 2024"));
  EXPECT_FALSE(remark_on_typed("30 November 2024"));
  EXPECT_FALSE(remark_on_typed("pekan lalu"));
}

}  // namespace
}  // namespace warta
