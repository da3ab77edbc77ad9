// SPDX-License-Identifier: GPL-3.0-or-later
// find_dates: digits are what is looked for; each form of a date is tried from there.
#include "stemmer/dates/dates.h"

#include <algorithm>
#include <array>

#include "stemmer/dates/date_context.h"
#include "stemmer/dates/date_forms.h"
#include "stemmer/text/bytes.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr int kLastDay = 31;

// Past "2025-2029", "1.026.000", "0403/2024": figures that are no date, read as a whole.
std::size_t end_of_figures(const DateText& text, std::size_t i) {
  while (is_ascii_digit(text.at(i)) ||
         ("./,-:"sv.find(text.at(i)) != std::string_view::npos && is_ascii_digit(text.at(i + 1))))
    ++i;
  return i;
}

// Past what joins the first and the last day of a range; `i` itself when nothing does.
std::size_t skip_range_mark(const DateText& text, std::size_t i) {
  static constexpr std::array kMarks = {"-"sv,       "\xE2\x80\x93"sv, "dan "sv, "hingga "sv,
                                        "sampai "sv, "s.d. "sv,        "s/d "sv, "& "sv};
  const std::size_t start = text.skip_spaces(i);
  for (const std::string_view mark : kMarks) {
    if (text.has(start, mark)) return text.skip_spaces(start + mark.size());
  }
  return i;
}

// Whether figures at `i` begin there: not in "a6" or behind the point of "1.6". "Rabu6" is glued.
bool begins_figures(const DateText& text, std::size_t i) {
  const char before = i > 0 ? text.at(i - 1) : ' ';
  if (is_ascii_letter(before)) return weekday_before(text, i, false).has_value();
  const bool is_mark = before == '/' || before == ',' || before == '.' || before == '-';
  return !is_mark || i < 2 || !is_ascii_digit(text.at(i - 2));
}

std::optional<DateMention> read_day_and_month(const DateText& text, const PrintedDay& day) {
  auto date = read_named_month(text, day);
  if (!date) date = read_date_in_figures(text, day);
  return date ? std::optional(in_context(text, *date, day.is_range)) : std::nullopt;
}

// "6-8 Juni 2025", "7 dan 8 Juni", "9-10/6/2025": the first day.
std::optional<DateMention> read_range(const DateText& text, const PrintedDay& first) {
  const std::size_t last_at = skip_range_mark(text, first.end);
  const DateText::Number last = text.read_number(last_at);
  if (last_at == first.end || last.digits == 0 || last.digits > 2 || last.value <= first.number ||
      last.value > kLastDay) {
    return std::nullopt;
  }
  return read_day_and_month(text, {first.begin, last_at + last.digits, first.number, true});
}

// The date whose first figures are those at `i`.
std::optional<DateMention> read_at(const DateText& text, std::size_t i) {
  const DateText::Number first = text.read_number(i);
  if (first.digits == 4) {
    if (const auto date = read_iso_date(text, i, first)) return in_context(text, *date, false);
    return read_month_and_year(text, i, first);
  }
  if (first.digits > 2 || !begins_figures(text, i)) return std::nullopt;
  const PrintedDay day = {i, i + first.digits, first.value};
  if (const auto date = read_month_first(text, day)) return in_context(text, *date, false);
  if (const auto date = read_roman_month(text, day)) return in_context(text, *date, false);
  if (auto date = read_day_and_month(text, day)) return date;
  return read_range(text, day);
}

}  // namespace

std::vector<DateMention> find_dates(std::string_view text) {
  const DateText source(text);
  std::vector<DateMention> found;
  const auto next_digit = [&](std::size_t i) { return find_between(text, i, '0', '9'); };
  for (std::size_t i = next_digit(0); i < text.size(); i = next_digit(i)) {
    const std::size_t end = found.empty() ? 0 : found.back().end;
    // Of "1 Jun 2 2032" the month is the first day's.
    if (const auto date = read_at(source, i); date && date->begin >= end) {
      i = std::max(date->end, i + 1);
      found.push_back(*date);
    } else {
      i = end_of_figures(source, i);
    }
  }
  return found;
}

}  // namespace warta
