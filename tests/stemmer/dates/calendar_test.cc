// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/calendar.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

std::string text(const DateRange& range) {
  return iso_date(range.first) + ".." + iso_date(range.last);
}

TEST(Calendar, KnowsWhichDaysThereAre) {
  EXPECT_EQ(day_of_calendar(year(2024), std::chrono::February, 29), sys_days(year(2024) / 2 / 29));
  EXPECT_EQ(day_of_calendar(year(2023), std::chrono::February, 29), std::nullopt);
  EXPECT_EQ(day_of_calendar(year(2024), std::chrono::month(13), 1), std::nullopt);
}

TEST(Calendar, WeeksBeginOnMonday) {
  const sys_days sunday = year(2024) / 11 / 24;
  EXPECT_EQ(text(unit_around(DateUnit::week, sunday, 0)), "2024-11-18..2024-11-24");
  EXPECT_EQ(text(day_in_week(year(2024) / 11 / 18, std::chrono::Sunday)), "2024-11-24..2024-11-24");
}

TEST(Calendar, MonthsOfUnequalLengthEndOnTheirLastDay) {
  const sys_days leap_day = year(2024) / 2 / 29;
  EXPECT_EQ(text(unit_around(DateUnit::month, leap_day, 12)), "2025-02-01..2025-02-28");
  EXPECT_EQ(text(last_units(DateUnit::year, leap_day, 1)), "2023-03-01..2024-02-29");
  EXPECT_EQ(text(last_units(DateUnit::month, year(2024) / 3 / 31, 1)), "2024-03-01..2024-03-31");
}

TEST(Calendar, ThirdsOfAMonthAreTenDaysAndTheRest) {
  const DateRange month = whole_month(year(2024) / std::chrono::December);
  EXPECT_EQ(text(third_of(month, 0)), "2024-12-01..2024-12-10");
  EXPECT_EQ(text(third_of(month, 2)), "2024-12-21..2024-12-31");
  EXPECT_EQ(text(third_of(whole_year(year(2024)), 1)), "2024-05-01..2024-08-31");
}

}  // namespace
}  // namespace warta
