// SPDX-License-Identifier: GPL-3.0-or-later
// A headline or a body with the dates that it prints: what the parts of event_date() pass around.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "stemmer/dates/calendar.h"
#include "stemmer/dates/dates.h"

namespace warta {

// The text is not owned.
struct DatedText {
  std::string_view text;
  std::vector<DateMention> dates;  // find_dates() of it
};

inline DatedText dated_text(std::string_view text) {
  return {text, find_dates(text)};
}

inline TextPiece piece_of(const DateMention& date, bool in_title) {
  return {static_cast<std::uint32_t>(date.begin), static_cast<std::uint32_t>(date.end), in_title};
}

// The day of a date in a year that it does not print; nothing when that year has no such day.
inline std::optional<std::chrono::sys_days> day_in_year(const DateMention& date,
                                                        std::chrono::year year) {
  const std::chrono::month month(static_cast<unsigned>(date.month));
  return date.day ? day_of_calendar(year, month, *date.day) : std::nullopt;
}

// The day of a date that prints all of it.
inline std::optional<std::chrono::sys_days> full_day(const DateMention& date) {
  return date.year ? day_in_year(date, std::chrono::year(*date.year)) : std::nullopt;
}

// Also where no weekday is printed.
inline bool weekday_fits(const DateMention& date, std::chrono::sys_days day) {
  return !date.weekday || std::chrono::weekday(day) == *date.weekday;
}

}  // namespace warta
