// SPDX-License-Identifier: GPL-3.0-or-later
// Days and months of the calendar as people type them: "6/11/2024", "4-6 November 2024",
// "November lalu".
#pragma once

#include <optional>

#include "stemmer/dates/date_words.h"

namespace warta {

// "6/11/2024", "2024-11-06", "2024-11", "2024-10..2024-11"
std::optional<DateRange> read_figures(DateWords& words);

// "6 November 2024", "4-6 November 2024"
std::optional<DateRange> read_day(DateWords& words);

// "November 6, 2024"
std::optional<DateRange> read_month_before_day(DateWords& words);

// "minggu pertama November 2024", "pekan kedua bulan lalu"
std::optional<DateRange> read_week_of_month(DateWords& words);

// "November", the last that has begun, as behind "sejak".
std::optional<DateRange> read_last_such_month(DateWords& words);

// "6 November lalu", "6 November ini"
std::optional<DateRange> read_moved_day(DateWords& words);

// "tanggal 6 bulan ini", behind "tanggal"
std::optional<DateRange> read_day_of_moved_month(DateWords& words);

// "November 2024", "Oktober-November 2024", "November lalu"
std::optional<DateRange> read_month(DateWords& words);

}  // namespace warta
