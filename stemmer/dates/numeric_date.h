// SPDX-License-Identifier: GPL-3.0-or-later
// Month and year of a date in figures, behind its day: "/11/2024", "-6-2025", " / 9 / 2019".
#pragma once

#include <cstddef>
#include <optional>

#include "stemmer/dates/date_text.h"

namespace warta {

struct NumericDate {
  char mark = '/';
  int month = 0;  // as printed; may be none
  std::optional<int> year;
  std::size_t end = 0;      // byte
  bool spaced = false;      // " / 9 / "
  bool short_year = false;  // "24"
};

// The year that a number is: of two digits one of this century.
std::optional<int> year_of(const DateText::Number& number);

// What stands at `after_day`, the byte behind the day.
std::optional<NumericDate> read_numeric_date(const DateText& text, std::size_t after_day);

// The same with slips of the keyboard: "18/92019", "8//9/2019", "9/9.2019", "4/8-2025", "16/6/205".
// Where the year is spoilt there is none. REQUIRES of the caller: a weekday stands before, for
// figures alone may be anything.
std::optional<NumericDate> read_misprinted_date(const DateText& text, std::size_t after_day);

}  // namespace warta
