// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/numeric_date.h"

#include "stemmer/text/characters.h"

namespace warta {
namespace {

// "92019" and "102025": the mark between month and year is missing.
std::optional<NumericDate> read_joined(const DateText& text, std::size_t month_at) {
  std::size_t end = month_at;
  while (is_ascii_digit(text.at(end))) ++end;
  const std::size_t digits = end - month_at;
  if (digits != 5 && digits != 6) return std::nullopt;
  const auto year = year_of(text.read_number(end - 4));
  if (!year) return std::nullopt;
  NumericDate date;
  for (std::size_t i = month_at; i < end - 4; ++i) date.month = 10 * date.month + text.at(i) - '0';
  date.year = year;
  date.end = end;
  return date;
}

}  // namespace

std::optional<int> year_of(const DateText::Number& number) {
  if (number.digits == 4 && number.value >= 1900 && number.value < 2100) return number.value;
  if (number.digits == 2) return 2000 + number.value;
  return std::nullopt;
}

std::optional<NumericDate> read_numeric_date(const DateText& text, std::size_t after_day) {
  const std::size_t mark_at = text.skip_spaces(after_day);
  NumericDate date;
  date.mark = text.at(mark_at);
  if (date.mark != '/' && date.mark != '-' && date.mark != '.') return std::nullopt;
  const std::size_t month_at = text.skip_spaces(mark_at + 1);
  const DateText::Number month = text.read_number(month_at);
  if (month.digits < 1 || month.digits > 2) return std::nullopt;
  date.month = month.value;
  date.end = month_at + month.digits;
  date.spaced = mark_at != after_day;
  const std::size_t second_mark = text.skip_spaces(date.end);
  if (text.at(second_mark) == date.mark) {
    const std::size_t year_at = text.skip_spaces(second_mark + 1);
    const DateText::Number year = text.read_number(year_at);
    date.year = year_of(year);
    if (!date.year) return std::nullopt;
    date.spaced = date.spaced || second_mark != date.end;
    date.short_year = year.digits == 2;
    date.end = year_at + year.digits;
  }
  const char next = text.at(date.end);
  const char behind = text.at(date.end + 1);
  const bool goes_on = is_ascii_digit(next) || next == '%' ||
                       (next == date.mark && (is_ascii_digit(behind) || is_ascii_letter(behind)));
  return goes_on ? std::nullopt : std::optional(date);
}

std::optional<NumericDate> read_misprinted_date(const DateText& text, std::size_t after_day) {
  std::size_t i = text.skip_spaces(after_day);
  const bool dash = text.at(i) == '-';
  if (!dash && text.at(i) != '/') return std::nullopt;
  if (dash) ++i;
  while (!dash && text.at(i) == '/') ++i;
  const std::size_t month_at = text.skip_spaces(i);
  if (const auto joined = dash ? std::nullopt : read_joined(text, month_at)) return joined;
  const DateText::Number month = text.read_number(month_at);
  if (month.digits < 1 || month.digits > 2) return std::nullopt;
  NumericDate date;
  date.month = month.value;
  date.end = month_at + month.digits;
  i = text.skip_spaces(date.end);
  const bool second_dash = !dash && text.at(i) == '-';
  if (text.at(i) != '/' && text.at(i) != '.' && !second_dash) return std::nullopt;
  if (second_dash) ++i;
  while (text.at(i) == '/' || text.at(i) == '.') ++i;
  const std::size_t year_at = text.skip_spaces(i);
  const DateText::Number year = text.read_number(year_at);
  if (year.digits == 4) date.year = year_of(year);
  date.end = year_at;
  while (is_ascii_digit(text.at(date.end))) ++date.end;
  return date;
}

}  // namespace warta
