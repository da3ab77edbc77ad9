// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of days by the units of the calendar: weeks begin on Monday.
#pragma once

#include <chrono>
#include <optional>

#include "stemmer/dates/dates.h"

namespace warta {

// The ends of a range that is open: "sejak 2020", "..2024".
inline constexpr std::chrono::sys_days kEarliestDay = std::chrono::year(1900) / 1 / 1;
inline constexpr std::chrono::sys_days kLatestDay = std::chrono::year(2099) / 12 / 31;

enum class DateUnit { day, week, month, year };

// Nothing when the month has no such day.
std::optional<std::chrono::sys_days> day_of_calendar(std::chrono::year y, std::chrono::month m,
                                                     int day);

std::chrono::year year_of(std::chrono::sys_days day);
std::chrono::year_month month_of(std::chrono::sys_days day);
std::chrono::sys_days monday_of(std::chrono::sys_days day);

DateRange one_day(std::chrono::sys_days day);
DateRange whole_month(std::chrono::year_month m);
DateRange whole_year(std::chrono::year y);

// From the first of a month to the end of another.
DateRange whole_months(std::chrono::year_month first, std::chrono::year_month last);

// The day of the week that begins on `monday`.
DateRange day_in_week(std::chrono::sys_days monday, std::chrono::weekday wanted);

// The unit that holds `day`, moved on by so many.
DateRange unit_around(DateUnit unit, std::chrono::sys_days day, int moved);

// So many of the unit, the last of which ends on `day`.
DateRange last_units(DateUnit unit, std::chrono::sys_days day, int count);

// The same, the first of which begins on `day`.
DateRange next_units(DateUnit unit, std::chrono::sys_days day, int count);

// The third of a month or year with index 0, 1 or 2: "awal", "pertengahan", "akhir".
DateRange third_of(const DateRange& whole, int index);

}  // namespace warta
