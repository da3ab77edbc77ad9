// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which a date is printed, each from its first figure or name to its last; what
// stands around it is for in_context().
#pragma once

#include <cstddef>
#include <optional>

#include "stemmer/dates/date_text.h"
#include "stemmer/dates/dates.h"

namespace warta {

// The day of a date, in figures: "6", or "6-8", which counts as the first.
struct PrintedDay {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  int number = 0;
  bool is_range = false;
};

// "2024-11-06", "2024.11.06", also at the head of a timestamp. REQUIRES: `year`, of four digits, is
// at `begin`
std::optional<DateMention> read_iso_date(const DateText& text, std::size_t begin,
                                         const DateText::Number& year);

// "November 2024", from its year back. The same REQUIRES
std::optional<DateMention> read_month_and_year(const DateText& text, std::size_t begin,
                                               const DateText::Number& year);

// "Oktober 17, 2024", "Sep 09 2019", "Sept. 9th, 2019", "Sep 9 10:22:00 WIB 2019", as software in
// English prints it.
std::optional<DateMention> read_month_first(const DateText& text, const PrintedDay& day);

// "12/IX/2019", "12-IX-2019", where it is no number of a letter: beside a weekday, or nearly alone
// on its line.
std::optional<DateMention> read_roman_month(const DateText& text, const PrintedDay& day);

// "12 Juni 2025", "7-Nov-2024", "12 Juni".
std::optional<DateMention> read_named_month(const DateText& text, const PrintedDay& day);

// "6/11/2024", "6-11-2024", "6.11.2024", "Senin (9/6)", "( 23 / 9 / 2019 )".
std::optional<DateMention> read_date_in_figures(const DateText& text, const PrintedDay& day);

}  // namespace warta
