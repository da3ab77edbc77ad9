// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as Indonesian newspapers print them and as people type them. Day first, always.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/text/text_piece.h"

namespace warta {

enum class DatePrecision { day, month, year };

// A date printed in a text: "Rabu, (6/11/2024)", "Kamis, 12 Juni 2025", "Senin (9/6)", "Nopember
// 2019".
struct DateMention {
  std::size_t begin = 0;  // bytes, into the text; with the weekday and brackets that belong to it
  std::size_t end = 0;
  std::optional<int> year;  // not printed: "Senin (9/6)"
  int month = 0;
  std::optional<int> day;
  std::optional<std::chrono::weekday> weekday;  // as printed, right or wrong
  bool has_time = false;  // "10:22 WIB" follows: a publication stamp, most likely
};

// Every date in `text`, in order. Numbers of laws and ranges of years are not dates.
std::vector<DateMention> find_dates(std::string_view text);

// The day that an article reports, out of the dates that it prints: the one beside a weekday or in
// the dateline, not polling days to come, anniversaries or laws. A missing year is taken from
// `published`, else from another date of the text, else from a year that the text prints and the
// weekday fits.
std::optional<std::chrono::sys_days> event_date(std::string_view title, std::string_view body,
                                                std::optional<std::chrono::sys_days> published);

// By what a date claims to be the day reported.
enum class DateSign : std::uint8_t {
  none,
  weekday,   // "Rabu (6/11/2024)"
  dateline,  // "Kendari, 6 November 2024 - "
  bracket,   // "(6/11/2024)"
  early,     // a full date near the head of the body
  headline,  // the headline prints it, and the body none
};

// Where the year of the day was taken from.
enum class YearSource : std::uint8_t {
  date,          // printed with it
  published,     // the day of publication
  other_date,    // another date of the text, in whose year the weekday fits
  printed_year,  // a year by itself, in which the weekday fits
};

// The day of event_date() and how it was found.
struct EventDate {
  std::optional<std::chrono::sys_days> day;
  DateSign sign = DateSign::none;  // none: no date of the text claims to be it
  bool doubted = false;            // told of as yet to come or long past
  YearSource year = YearSource::date;
  TextPiece date;
  TextPiece year_from;            // of other_date and printed_year
  std::size_t printed_dates = 0;  // all that the text prints
};

EventDate read_event_date(std::string_view title, std::string_view body,
                          std::optional<std::chrono::sys_days> published);

// The day of a printed publication stamp: "Diterbitkan: 7 November 2024, 10:22 WITA", or a date
// with its time on a line of its own. For the lines around the article; a date in a sentence is no
// stamp.
std::optional<std::chrono::sys_days> publication_date(std::string_view text);

// First and last day, both included.
struct DateRange {
  std::chrono::sys_days first;
  std::chrono::sys_days last;
};

// What is wrong with a date as typed, which is read all the same.
enum class DateOddity : std::uint8_t {
  none,
  no_such_day,    // "31 November 2024": read as the month
  other_weekday,  // "Senin 6 November 2024", a Wednesday: read as the day
};

// A date or a range as a person types it in a query or an option: "2024-11-06", "6/11/2024",
// "2024-11", "November 2024", "2024", "2024-10..2024-11-15" (either side may be missing). Nothing
// when it is none.
std::optional<DateRange> parse_date_range(std::string_view text);

// The same, and what date_phrase_at() reads: "pekan lalu", "awal 2024..kemarin". Sets `oddity`
// unless it is null.
std::optional<DateRange> parse_date_range(std::string_view text, std::chrono::sys_days today,
                                          DateOddity* oddity = nullptr);

std::string iso_date(std::chrono::sys_days when);  // "2024-11-06"
std::optional<std::chrono::sys_days> parse_iso_date(
    std::string_view);  // also the head of a timestamp

}  // namespace warta
