// SPDX-License-Identifier: GPL-3.0-or-later
// The year of a date that is printed without one: "Senin (9/6)".
#pragma once

#include "stemmer/dates/dated_text.h"

namespace warta {

struct CompletedDay {
  std::optional<std::chrono::sys_days> day;  // nothing: the article does not say its year
  YearSource year = YearSource::date;
  TextPiece year_from;  // of other_date and printed_year
};

// The day of `date`, which prints no year, that is nearest to `reference`; a year that contradicts
// its weekday is the worse by half a year. Nothing where none of the three years has such a day.
std::optional<std::chrono::sys_days> nearest_day(const DateMention& date,
                                                 std::chrono::sys_days reference);

// The day of `date`, which `title` or `body` prints: the nearest to `published`; without that the
// nearest to another date on which the weekday fits, then in a year printed by itself in which it
// does. None where it fits in no year that the text tells: of 21 such days 15 were in another.
CompletedDay complete_day(const DateMention& date, const DatedText& title, const DatedText& body,
                          std::optional<std::chrono::sys_days> published);

}  // namespace warta
