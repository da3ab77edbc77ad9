// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/timestamp.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

using namespace std::chrono;

constexpr minutes kWesternTime = hours(7);

std::optional<std::int64_t> to_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// Two digits at `i`, or nothing.
std::optional<int> two_digits(std::string_view text, std::size_t i) {
  if (i + 2 > text.size() || !is_ascii_digit(text[i]) || !is_ascii_digit(text[i + 1]))
    return std::nullopt;
  return (text[i] - '0') * 10 + (text[i + 1] - '0');
}

// How far the time of "2024-11-05T20:00:00Z" lies from midnight of its day in UTC+7; zero without a
// zone.
minutes shift_of(std::string_view text) {
  constexpr std::size_t kTime = 11;  // behind "2024-11-05T"
  const auto hour = two_digits(text, kTime);
  const auto minute = two_digits(text, kTime + 3);
  if (!hour || !minute) return minutes(0);
  const minutes local = hours(*hour) + minutes(*minute);
  if (text.ends_with('Z') || text.ends_with('z')) return local + kWesternTime;
  const std::size_t sign = text.find_last_of("+-");
  if (sign < kTime + 5) return minutes(0);
  const auto zone_hours = two_digits(text, sign + 1);
  if (!zone_hours) return minutes(0);
  const bool colon = sign + 3 < text.size() && text[sign + 3] == ':';
  const auto zone_minutes = two_digits(text, sign + (colon ? 4 : 3));
  const minutes zone = hours(*zone_hours) + minutes(zone_minutes.value_or(0));
  return local - (text[sign] == '-' ? -zone : zone) + kWesternTime;
}

std::optional<sys_days> day_of_digits(std::string_view text) {
  if (text.size() == 8) {
    std::string iso(text);
    return parse_iso_date(iso.insert(6, "-").insert(4, "-"));
  }
  if (text.size() != 10 && text.size() != 13) return std::nullopt;
  const auto number = to_number(text);
  if (!number) return std::nullopt;
  const seconds since_1970(text.size() == 13 ? *number / 1000 : *number);
  return floor<days>(sys_seconds(since_1970) + kWesternTime);
}

}  // namespace

std::optional<sys_days> parse_timestamp(std::string_view text) {
  if (const auto day = parse_iso_date(text))
    return floor<days>(sys_time<minutes>(*day) + shift_of(text));
  if (!text.empty() && std::ranges::all_of(text, is_ascii_digit)) return day_of_digits(text);
  for (const DateMention& date : find_dates(text)) {
    if (!date.year || !date.day) continue;
    const year_month_day day{year(*date.year), month(static_cast<unsigned>(date.month)),
                             std::chrono::day(static_cast<unsigned>(*date.day))};
    if (day.ok()) return sys_days(day);
  }
  return std::nullopt;
}

}  // namespace warta
