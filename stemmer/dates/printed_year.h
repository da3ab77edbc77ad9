// SPDX-License-Identifier: GPL-3.0-or-later
// A year that a text prints by itself, "APBD 2025": the last resort for a date without one.
#pragma once

#include <cstddef>

#include "stemmer/dates/dated_text.h"

namespace warta {

struct PrintedYear {
  std::optional<std::chrono::sys_days> day;  // nothing: no year fits
  std::size_t begin = 0;                     // of its four digits, bytes
};

// The latest year of `text` in which the day of `date` falls on its weekday; without a weekday
// there is none to tell. Years of laws, goals and history say nothing of the news.
PrintedYear day_in_printed_year(std::string_view text, const DateMention& date);

}  // namespace warta
