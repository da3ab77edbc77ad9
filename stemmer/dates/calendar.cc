// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/calendar.h"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::years;

// The day so many months later, or the last of that month.
sys_days months_later(sys_days day, months count) {
  const year_month_day date = year_month_day(day) + count;
  return date.ok() ? sys_days(date) : sys_days(date.year() / date.month() / std::chrono::last);
}

}  // namespace

std::optional<sys_days> day_of_calendar(year y, month m, int day) {
  const year_month_day date = y / m / std::chrono::day(static_cast<unsigned>(day));
  return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

year year_of(sys_days day) {
  return year_month_day(day).year();
}

year_month month_of(sys_days day) {
  const year_month_day date(day);
  return date.year() / date.month();
}

sys_days monday_of(sys_days day) {
  return day - (weekday(day) - std::chrono::Monday);
}

DateRange one_day(sys_days day) {
  return {day, day};
}

DateRange whole_month(year_month m) {
  return whole_months(m, m);
}

DateRange whole_year(year y) {
  return {sys_days(y / 1 / 1), sys_days(y / 12 / 31)};
}

DateRange whole_months(year_month first, year_month last) {
  return {sys_days(first / 1), sys_days(last / std::chrono::last)};
}

DateRange day_in_week(sys_days monday, weekday wanted) {
  return one_day(monday + (wanted - std::chrono::Monday));
}

DateRange unit_around(DateUnit unit, sys_days day, int moved) {
  switch (unit) {
    case DateUnit::day:
      return one_day(day + days(moved));
    case DateUnit::week: {
      const sys_days monday = monday_of(day) + days(7 * moved);
      return {monday, monday + days(6)};
    }
    case DateUnit::month:
      return whole_month(month_of(day) + months(moved));
    case DateUnit::year:
      return whole_year(year_of(day) + years(moved));
  }
  return {};
}

DateRange last_units(DateUnit unit, sys_days day, int count) {
  switch (unit) {
    case DateUnit::day:
      return {day - days(count - 1), day};
    case DateUnit::week:
      return {day - days(7 * count - 1), day};
    case DateUnit::month:
      return {months_later(day, -months(count)) + days(1), day};
    case DateUnit::year:
      return {months_later(day, -months(12 * count)) + days(1), day};
  }
  return {};
}

DateRange next_units(DateUnit unit, sys_days day, int count) {
  switch (unit) {
    case DateUnit::day:
      return {day, day + days(count - 1)};
    case DateUnit::week:
      return {day, day + days(7 * count - 1)};
    case DateUnit::month:
      return {day, months_later(day, months(count)) - days(1)};
    case DateUnit::year:
      return {day, months_later(day, months(12 * count)) - days(1)};
  }
  return {};
}

DateRange third_of(const DateRange& whole, int index) {
  const bool is_year = whole.last - whole.first > days(31);
  if (is_year) {
    const year_month first = year_of(whole.first) / month(static_cast<unsigned>(1 + 4 * index));
    return whole_months(first, first + months(3));
  }
  const sys_days first = whole.first + days(10 * index);
  return {first, index == 2 ? whole.last : first + days(9)};
}

}  // namespace warta
