// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_forms.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "stemmer/dates/calendar.h"
#include "stemmer/dates/date_context.h"
#include "stemmer/dates/date_names.h"
#include "stemmer/dates/numeric_date.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr int kLeapYear = 2000;  // a day without its year may be the 29th of February

// Whether it is a day of the calendar. REQUIRES: it has a day
bool is_real(const DateMention& date) {
  const std::chrono::year year(date.year.value_or(kLeapYear));
  const std::chrono::month month(static_cast<unsigned>(date.month));
  return day_of_calendar(year, month, *date.day).has_value();
}

// The month that a word names; a short name counts with a capital alone: "3 des telur".
std::optional<MonthName> printed_month(std::string_view word) {
  const auto month = month_named(word);
  return month && (!month->is_short || is_ascii_upper(word.front())) ? month : std::nullopt;
}

constexpr std::array kRomanMonths = {"I"sv,   "II"sv,   "III"sv, "IV"sv, "V"sv,  "VI"sv,
                                     "VII"sv, "VIII"sv, "IX"sv,  "X"sv,  "XI"sv, "XII"sv};

// Past the letters of "9th"; `i` itself when there are none.
std::size_t skip_ordinal(const DateText& text, std::size_t i) {
  static constexpr std::array kOrdinals = {"st"sv, "nd"sv, "rd"sv, "th"sv};
  const bool ordinal = std::ranges::any_of(
      kOrdinals, [&](std::string_view letters) { return text.has(i, letters); });
  return ordinal && !is_ascii_letter(text.at(i + 2)) ? i + 2 : i;
}

// "12 [bulan] Juni [tahun] 2025": past `word` and the spaces behind; `i` itself when it is not
// there.
std::size_t skip_word(const DateText& text, std::size_t i, std::string_view word) {
  return text.has(i, word) ? text.skip_spaces(i + word.size()) : i;
}

// Past "10:22:00 " or "10:22:00 WIB "; `i` itself when there is none.
std::size_t skip_clock(const DateText& text, std::size_t i) {
  if (text.at(i + 2) != ':' && text.at(i + 1) != ':') return i;
  std::size_t end = i;
  while (is_ascii_digit(text.at(end)) || text.at(end) == ':') ++end;
  end = text.skip_spaces(end);
  return text.skip_spaces(date_word_end(text.text(), end));
}

// Whether little else stands on the line of a date.
bool is_nearly_alone(const DateText& text, const DateMention& date) {
  constexpr std::size_t kMostBeside = 24;  // bytes
  const std::string_view before = text.text().substr(0, date.begin);
  const std::size_t begin = before.rfind('\n') + 1;  // of the line; npos + 1 is 0
  const std::size_t end = std::min(text.text().find('\n', date.end), text.text().size());
  return date.begin - begin + (end - date.end) < kMostBeside;
}

}  // namespace

std::optional<DateMention> read_iso_date(const DateText& text, std::size_t begin,
                                         const DateText::Number& year) {
  const char before = begin > 0 ? text.at(begin - 1) : ' ';
  if (is_ascii_letter(before) || before == '/' || before == '-') return std::nullopt;
  const std::size_t mark_at = begin + year.digits;
  const char mark = text.at(mark_at);
  if (mark != '-' && mark != '/' && mark != '.') return std::nullopt;
  const DateText::Number month = text.read_number(mark_at + 1);
  const std::size_t second_mark = mark_at + 1 + month.digits;
  if (month.digits != 2 || text.at(second_mark) != mark) return std::nullopt;
  const DateText::Number day = text.read_number(second_mark + 1);
  DateMention date;
  date.begin = begin;
  date.end = second_mark + 1 + day.digits;
  date.year = year_of(year);
  date.month = month.value;
  date.day = day.value;
  if (day.digits != 2 || !date.year || text.at(date.end) == mark) return std::nullopt;
  return is_real(date) ? std::optional(date) : std::nullopt;
}

std::optional<DateMention> read_month_and_year(const DateText& text, std::size_t begin,
                                               const DateText::Number& year) {
  const std::size_t word_end = text.back_over_marks(begin);
  const std::size_t word_begin = date_word_begin(text.text(), word_end);
  if (word_end == word_begin) return std::nullopt;
  const auto month = printed_month(text.text().substr(word_begin, word_end - word_begin));
  if (!month || text.skip_spaces(word_end) != begin) return std::nullopt;
  const std::size_t before = text.back_over_marks(word_begin);
  if (before > 0 && is_ascii_digit(text.at(before - 1))) return std::nullopt;  // "32 Juni 2025"
  DateMention date;
  date.begin = word_begin;
  date.end = begin + year.digits;
  date.year = year_of(year);
  date.month = month->number;
  return date.year ? std::optional(date) : std::nullopt;
}

std::optional<DateMention> read_month_first(const DateText& text, const PrintedDay& day) {
  if (day.begin < 2 || text.at(day.begin - 1) != ' ') return std::nullopt;
  const std::size_t day_end = skip_ordinal(text, day.end);
  const std::size_t comma = text.at(day_end) == ',' ? day_end + 1 : day_end;
  std::size_t year_at = text.skip_spaces(comma);
  if (year_at == day_end || !is_ascii_digit(text.at(year_at))) return std::nullopt;
  year_at = skip_clock(text, year_at);
  std::size_t word_end = day.begin - 1;
  while (word_end > 0 && (text.at(word_end - 1) == ' ' || text.at(word_end - 1) == '.')) --word_end;
  const std::size_t word_begin = date_word_begin(text.text(), word_end);
  if (!is_ascii_upper(text.at(word_begin))) return std::nullopt;
  const auto month = month_named(text.text().substr(word_begin, word_end - word_begin));
  const DateText::Number year = text.read_number(year_at);
  if (!month || year.digits != 4) return std::nullopt;
  DateMention date;
  date.begin = word_begin;
  date.end = year_at + year.digits;
  date.year = year_of(year);
  date.month = month->number;
  date.day = day.number;
  return date.year && is_real(date) ? std::optional(date) : std::nullopt;
}

std::optional<DateMention> read_roman_month(const DateText& text, const PrintedDay& day) {
  const char mark = text.at(day.end);
  if (mark != '/' && mark != '-' && mark != '.' && mark != ' ') return std::nullopt;
  const std::size_t month_end = text.text().find_first_not_of("IVX", day.end + 1);
  if (month_end == std::string_view::npos || text.at(month_end) != mark) return std::nullopt;
  const std::string_view roman = text.text().substr(day.end + 1, month_end - day.end - 1);
  const auto month = std::ranges::find(kRomanMonths, roman);
  const DateText::Number year = text.read_number(month_end + 1);
  if (month == kRomanMonths.end() || year.digits != 4) return std::nullopt;
  DateMention date;
  date.begin = day.begin;
  date.end = month_end + 1 + year.digits;
  date.year = year_of(year);
  date.month = static_cast<int>(month - kRomanMonths.begin()) + 1;
  date.day = day.number;
  const bool is_part = (day.begin > 0 && text.at(day.begin - 1) == '/') ||
                       text.at(date.end) == '/' || text.at(date.end) == '-';
  if (is_part || !date.year || !is_real(date) || is_numbered(text, day.begin)) return std::nullopt;
  const bool is_told =
      weekday_before(text, day.begin, day.is_range) || (mark != ' ' && is_nearly_alone(text, date));
  return is_told ? std::optional(date) : std::nullopt;
}

std::optional<DateMention> read_named_month(const DateText& text, const PrintedDay& day) {
  std::size_t word_begin = text.skip_spaces(skip_ordinal(text, day.end));
  if (word_begin > day.end) word_begin = skip_word(text, word_begin, "bulan "sv);
  const char mark = text.at(word_begin);
  const bool joined = word_begin == day.end && (mark == '-' || mark == '/' || mark == '.');
  if (joined) ++word_begin;
  const std::size_t word_end = date_word_end(text.text(), word_begin);
  if (word_end == word_begin) return std::nullopt;
  const auto month = printed_month(text.text().substr(word_begin, word_end - word_begin));
  if (!month) return std::nullopt;
  DateMention date;
  date.begin = day.begin;
  date.end = word_end;
  date.month = month->number;
  date.day = day.number;
  std::size_t year_at = word_end;
  if (month->is_short && text.at(year_at) == '.') ++year_at;
  // "9 September, 2019"
  const bool comma = text.at(year_at) == ',' && text.at(year_at + 1) == ' ' &&
                     is_ascii_digit(text.at(year_at + 2));
  if (comma) ++year_at;
  year_at = joined && text.at(year_at) == '-' ? year_at + 1 : text.skip_spaces(year_at);
  if (year_at > word_end) year_at = skip_word(text, year_at, "tahun "sv);
  const DateText::Number year = text.read_number(year_at);
  // "7 Nov 24 orang": two digits are a year only in "7-Nov-24".
  if (year.digits == 4 || (joined && year.digits == 2)) date.year = year_of(year);
  if (date.year) date.end = year_at + year.digits;
  return is_real(date) ? std::optional(date) : std::nullopt;
}

std::optional<DateMention> read_date_in_figures(const DateText& text, const PrintedDay& day) {
  std::optional<NumericDate> found = read_numeric_date(text, day.end);
  bool is_slip = !found;
  if (!found || !found->year) {
    const std::optional<NumericDate> slip = read_misprinted_date(text, day.end);
    is_slip = is_slip || (slip && slip->year);
    if (is_slip) found = slip;
  }
  if (!found) return std::nullopt;
  DateMention date;
  date.begin = day.begin;
  date.end = found->end;
  date.year = found->year;
  date.month = found->month;
  date.day = day.number;
  if (!is_real(date) || is_numbered(text, day.begin)) return std::nullopt;
  const bool in_weekday = weekday_before(text, day.begin, day.is_range).has_value();
  if (is_slip && !in_weekday) return std::nullopt;
  if (!date.year && !(in_weekday && found->mark == '/')) return std::nullopt;
  // The weaker forms are scores, shares and section numbers unless a weekday or a bracket says
  // otherwise.
  const bool in_bracket =
      day.begin > 0 && text.at(day.begin - 1) == '(' && text.at(date.end) == ')';
  const bool is_weak = (found->short_year && found->mark != '/') || found->spaced;
  const bool is_timed = found->short_year && !found->spaced && time_follows(text, date.end);
  return !is_weak || in_weekday || in_bracket || is_timed ? std::optional(date) : std::nullopt;
}

}  // namespace warta
