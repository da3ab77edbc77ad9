// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/claimed_day.h"

#include "stemmer/dates/dated_text.h"
#include "stemmer/dates/missing_year.h"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr days kFewDays{3};    // that an article looks ahead and still reports
constexpr days kFreshDays{7};  // news that is told of as of its day

// A day near the one of publication that has the weekday of `date`.
bool is_fresh(const DateMention& date, std::optional<sys_days> day, sys_days published) {
  return day && *day <= published + kFewDays && *day >= published - kFreshDays &&
         weekday_fits(date, *day);
}

// 2025-10-07 for 2025-07-10.
std::optional<sys_days> with_parts_swapped(sys_days day) {
  const std::chrono::year_month_day parts{day};
  const std::chrono::month month(static_cast<unsigned>(parts.day()));
  if (!month.ok()) return std::nullopt;
  const int swapped = static_cast<int>(static_cast<unsigned>(parts.month()));
  return day_of_calendar(parts.year(), month, swapped);
}

}  // namespace

std::optional<sys_days> claimed_day(const DateMention& date, std::optional<sys_days> published) {
  const auto printed = full_day(date);
  if (!published) return printed;
  if (!date.year) return nearest_day(date, *published);
  if (!printed || weekday_fits(date, *printed)) return printed;
  // "Selasa (10/6/2026)" of an article of June 2025: the tenth was a Tuesday then.
  const std::chrono::year_month month = month_of(*published);
  const auto in_year = day_in_year(date, month.year());
  if (is_fresh(date, in_year, *published)) return in_year;
  // "Rabu (11/10/2019)" of September; what lies back is left as it is printed.
  const auto in_month = day_of_calendar(month.year(), month.month(), *date.day);
  const bool is_slip = is_yet_to_come(*printed, *published) && is_fresh(date, in_month, *published);
  return is_slip ? in_month : printed;
}

bool is_yet_to_come(sys_days day, sys_days published) {
  if (day <= published + kFewDays) return false;
  const auto swapped = with_parts_swapped(published);
  const bool fits_swapped = swapped && day <= *swapped + kFewDays && day >= *swapped - kFreshDays;
  return !fits_swapped;
}

}  // namespace warta
