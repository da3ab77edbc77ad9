// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/calendar_dates.h"

#include <algorithm>
#include <array>
#include <utility>

#include "stemmer/dates/date_names.h"
#include "stemmer/dates/relative_dates.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::years;

// Whether figures and marks are a date as it is printed, and no number of something else.
bool is_date_in_figures(std::string_view word) {
  const auto marks = std::ranges::count_if(word, [](char c) { return !is_ascii_digit(c); });
  // "10/2016" is a law's number as often as a month, "09/2016" is none.
  const bool is_month = word.find('-') == 4 || (word.front() == '0' && word.find('/') == 2);
  if (marks != 2 && (marks != 1 || !is_month)) return false;
  // "3.2.10" is a version as often as a day.
  const std::size_t point = word.rfind('.');
  return point == std::string_view::npos || year_number_of(word.substr(point + 1));
}

// "13-Sep-2019"
bool has_named_month(std::string_view word) {
  const std::size_t mark = word.find_first_of("-/.");
  if (mark == std::string_view::npos) return false;
  const std::size_t last_mark = word.find(word[mark], mark + 1);
  return last_mark != std::string_view::npos &&
         month_named(word.substr(mark + 1, last_mark - mark - 1)).has_value();
}

// Of "31/11/2024" or "2024-11-31", which no calendar has, the month.
std::optional<year_month> month_of_no_such_day(std::string_view word) {
  const std::size_t mark = word.find_first_not_of("0123456789");
  const std::size_t last_mark = word.find_last_not_of("0123456789");
  if (mark == std::string_view::npos || mark == last_mark || word[mark] != word[last_mark]) {
    return std::nullopt;
  }
  std::string_view d = word.substr(0, mark);
  std::string_view y = word.substr(last_mark + 1);
  if (d.size() == 4) std::swap(d, y);
  const auto m = day_number_of(word.substr(mark + 1, last_mark - mark - 1));
  const auto typed_year = year_number_of(y);
  if (!day_number_of(d) || !m || *m > 12 || !typed_year) return std::nullopt;
  return *typed_year / month(static_cast<unsigned>(*m));
}

// The last November that has begun before this month, this year's, the next to come.
year_month moved_month(sys_days today, month number, int move) {
  const year_month now = month_of(today);
  const year_month this_year = now.year() / number;
  if (move < 0) return this_year < now ? this_year : this_year - years(1);
  if (move > 0) return this_year > now ? this_year : this_year + years(1);
  return this_year;
}

// "-November 2024" behind the first month, "dan November 2024" behind the one before.
std::optional<year_month> read_last_month(DateWords& words, month first) {
  static constexpr std::array kAnd = {std::string_view("dan"), std::string_view("atau")};
  return words.attempt([&]() -> std::optional<year_month> {
    const bool is_range = words.take_until();
    const auto m = is_range || words.take_one_of(kAnd) ? words.take_month() : std::nullopt;
    if (!m || (!is_range && *m != first + months(1))) return std::nullopt;
    const auto y = words.take_year();
    return y ? std::optional(*y / *m) : std::nullopt;
  });
}

}  // namespace

std::optional<DateRange> read_figures(DateWords& words) {
  const std::string_view word = words.piece();
  if (word.empty() || !(is_ascii_digit(word.front()) || word.front() == '.')) return std::nullopt;
  const bool is_span = word.find("..") != std::string_view::npos;
  if (!is_span && !is_date_in_figures(word) && !has_named_month(word)) return std::nullopt;
  if (const auto range = parse_date_range(word)) {
    words.skip(1);
    return range;
  }
  const auto m = month_of_no_such_day(word);
  if (!m) return std::nullopt;
  words.skip(1);
  words.set_oddity(DateOddity::no_such_day);
  return whole_month(*m);
}

std::optional<DateRange> read_day(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto first = words.take_day_number();
    if (!first) return std::nullopt;
    const auto last = words.take_until() ? words.take_day_number() : first;
    const auto m = last ? words.take_month() : std::nullopt;
    const auto y = m ? words.take_year() : std::nullopt;
    if (!y) return std::nullopt;
    const auto begin = day_of_calendar(*y, *m, *first);
    const auto end = day_of_calendar(*y, *m, *last);
    if (!begin || !end) words.set_oddity(DateOddity::no_such_day);
    const DateRange whole = whole_month(*y / *m);
    return DateRange{begin.value_or(whole.first), end.value_or(whole.last)};
  });
}

std::optional<DateRange> read_month_before_day(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto m = words.take_month();
    const auto d = m ? words.take_day_number() : std::nullopt;
    const auto y = d ? words.take_year_number() : std::nullopt;
    const auto day = y ? day_of_calendar(*y, *m, *d) : std::nullopt;
    return day ? std::optional(one_day(*day)) : std::nullopt;
  });
}

std::optional<DateRange> read_week_of_month(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    constexpr unsigned kMostWeeks = 4;
    if (!words.take("minggu") && !words.take("pekan")) return std::nullopt;
    const auto index = words.take_ordinal(kMostWeeks);
    auto whole = index ? read_month(words) : std::nullopt;
    if (index && !whole && words.piece() == "bulan") whole = read_moved_unit(words);
    if (!whole || month_of(whole->first) != month_of(whole->last)) return std::nullopt;
    const sys_days first = whole->first + days(7 * *index);
    return DateRange{first, first + days(6)};
  });
}

std::optional<DateRange> read_last_such_month(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    words.take("bulan");
    const auto m = words.take_month();
    if (!m) return std::nullopt;
    const year_month now = month_of(words.count_from_today());
    return whole_month(*m <= now.month() ? now.year() / *m : (now.year() - years(1)) / *m);
  });
}

std::optional<DateRange> read_moved_day(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto d = words.take_day_number();
    const auto m = d ? words.take_month() : std::nullopt;
    const auto move = m ? words.take_move() : std::nullopt;
    if (!move) return std::nullopt;
    const sys_days today = words.count_from_today();
    year y = year_of(today);
    const auto this_year = day_of_calendar(y, *m, *d);
    if (*move < 0 && this_year && *this_year > today) --y;
    if (*move > 0 && this_year && *this_year <= today) ++y;
    const auto day = day_of_calendar(y, *m, *d);
    return day ? std::optional(one_day(*day)) : std::nullopt;
  });
}

std::optional<DateRange> read_day_of_moved_month(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    const auto d = words.take_day_number();
    if (!d || words.piece() != "bulan") return std::nullopt;
    const auto whole = read_moved_unit(words);
    if (!whole) return std::nullopt;
    const sys_days day = whole->first + days(*d - 1);
    return day <= whole->last ? std::optional(one_day(day)) : std::nullopt;
  });
}

std::optional<DateRange> read_month(DateWords& words) {
  return words.attempt([&]() -> std::optional<DateRange> {
    words.take("bulan");
    const auto m = words.take_month();
    if (!m) return std::nullopt;
    if (const auto y = words.take_year()) return whole_month(*y / *m);
    if (const auto last = read_last_month(words, *m)) {
      const year y = *m > last->month() ? last->year() - years(1) : last->year();
      return whole_months(y / *m, *last);
    }
    const auto move = words.take_move();
    if (!move) return std::nullopt;
    return whole_month(moved_month(words.count_from_today(), *m, *move));
  });
}

}  // namespace warta
