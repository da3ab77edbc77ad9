// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/weekday_dates.h"

#include "stemmer/dates/calendar_dates.h"
#include "stemmer/dates/date_names.h"
#include "stemmer/dates/relative_dates.h"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::years;

struct DayOfYear {
  int day = 0;
  month m;
};

// "9/6", "19 September"
std::optional<DayOfYear> take_day_without_year(DateWords& words) {
  return words.attempt([&]() -> std::optional<DayOfYear> {
    const std::string_view word = words.piece();
    const std::size_t slash = word.find('/');
    if (slash == std::string_view::npos) {
      const auto d = words.take_day_number();
      const auto m = d ? words.take_month() : std::nullopt;
      return m ? std::optional(DayOfYear{*d, *m}) : std::nullopt;
    }
    const auto d = day_number_of(word.substr(0, slash));
    const auto m = day_number_of(word.substr(slash + 1));
    if (!d || !m || *m > 12) return std::nullopt;
    words.skip(1);
    return DayOfYear{*d, month(static_cast<unsigned>(*m))};
  });
}

// Behind a weekday: the last such day that it fits.
std::optional<DateRange> read_day_without_year(DateWords& words, weekday wanted) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto typed = take_day_without_year(words);
    if (!typed) return std::nullopt;
    constexpr int kYearsBack = 11;  // every day has had every weekday by then
    for (int back = 0; back <= kYearsBack; ++back) {
      const auto day = day_of_calendar(year_of(words.today()) - years(back), typed->m, typed->day);
      if (day && *day <= words.today() && weekday(*day) == wanted) return one_day(*day);
    }
    return std::nullopt;
  });
}

// "Senin hingga Rabu 9-11 September 2019": the dates behind tell the days.
void take_last_weekday(DateWords& words) {
  words.attempt([&]() -> std::optional<bool> {
    const bool is_range = words.take_until() && weekday_named(words.piece());
    if (!is_range || !day_number_of(words.piece(1))) return std::nullopt;
    words.skip(1);
    return true;
  });
}

// The nearest such day before today, of this week, behind today.
DateRange moved_weekday(sys_days today, weekday wanted, int move) {
  if (move == 0) return day_in_week(monday_of(today), wanted);
  const days distance = move < 0 ? weekday(today) - wanted : wanted - weekday(today);
  const days whole = distance == days(0) ? days(7) : distance;
  return one_day(move < 0 ? today - whole : today + whole);
}

}  // namespace

std::optional<DateRange> read_weekday(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const bool says_day = words.take("hari");
    const auto named = weekday_named(words.piece());
    if (!named || named->is_short) return std::nullopt;
    const bool may_be_week = words.piece() == "minggu" && !says_day;
    words.skip(1);
    take_part_of_day(words);  // "Minggu malam (8/9/2019)"
    take_last_weekday(words);
    auto date = read_figures(words);
    if (!date) date = read_day(words);
    if (date) {
      const bool is_day = date->first == date->last;
      if (is_day && weekday(date->first) != named->day) {
        words.set_oddity(DateOddity::other_weekday);
      }
      return date;
    }
    if (const auto day = read_day_without_year(words, named->day)) return day;
    if (const auto week = read_moved_unit(words); week && week->last - week->first == days(6)) {
      return day_in_week(week->first, named->day);
    }
    if (may_be_week) return std::nullopt;
    const auto move = words.take_move();
    if (!move) return std::nullopt;
    return moved_weekday(words.count_from_today(), named->day, *move);
  });
}

}  // namespace warta
