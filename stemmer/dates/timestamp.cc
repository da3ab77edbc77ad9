// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/timestamp.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

#include "stemmer/dates/clock_shift.h"
#include "stemmer/dates/dates.h"
#include "stemmer/dates/written_day.h"
#include "stemmer/text/ascii_text.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using namespace std::chrono;

std::optional<std::int64_t> to_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::size_t digits_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return end - begin;
}

// Seconds or milliseconds, also with a fraction.
std::optional<sys_days> day_since_1970(std::string_view text) {
  const std::size_t digits = digits_at(text, 0);
  if (digits != 10 && digits != 13) return std::nullopt;
  if (digits < text.size() && text[digits] != '.') return std::nullopt;
  if (digits < text.size() && digits + 1 + digits_at(text, digits + 1) != text.size()) {
    return std::nullopt;
  }
  const auto number = to_number(text.substr(0, digits));
  if (!number) return std::nullopt;
  const seconds since_1970(digits == 13 ? *number / 1000 : *number);
  return floor<days>(sys_seconds(since_1970) + kWesternTime);
}

// "20241106", "20241106102200", "20241106T102200Z" with the marks of the long form; else as it is.
std::string with_marks(std::string_view text) {
  std::string iso(text);
  const std::size_t digits = digits_at(iso, 0);
  const bool is_whole = digits == iso.size();
  if (digits != 8 && !(is_whole && (digits == 12 || digits == 14))) return iso;
  std::size_t time = 8;  // where it begins
  if (!is_whole && (iso[time] == 'T' || iso[time] == ' ')) ++time;
  if (const std::size_t clock = digits_at(iso, time); clock == 4 || clock == 6) {
    if (clock == 6) iso.insert(time + 4, ":");
    iso.insert(time + 2, ":");
    if (time == 8) iso.insert(time, "T");
  }
  return iso.insert(6, "-").insert(4, "-");
}

sys_days moved(sys_days day, std::string_view clock) {
  return floor<days>(sys_time<minutes>(day) + clock_shift(clock));
}

}  // namespace

std::optional<sys_days> parse_timestamp(std::string_view text) {
  text = trimmed(text);
  if (const auto day = day_since_1970(text)) return day;
  const std::string iso = with_marks(text);
  if (const auto day = parse_iso_date(iso)) return moved(*day, std::string_view(iso).substr(10));
  for (const DateMention& date : find_dates(text)) {
    if (!date.year || !date.day) continue;
    const year_month_day day{year(*date.year), month(static_cast<unsigned>(date.month)),
                             std::chrono::day(static_cast<unsigned>(*date.day))};
    if (day.ok()) return moved(sys_days(day), text.substr(date.end));
  }
  if (const auto day = written_day(text)) return moved(*day, text);
  return std::nullopt;
}

}  // namespace warta
