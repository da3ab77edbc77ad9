// SPDX-License-Identifier: GPL-3.0-or-later
// Days counted from today: "kemarin", "pekan lalu", "3 hari terakhir".
#pragma once

#include <optional>

#include "stemmer/dates/date_words.h"

namespace warta {

// "kemarin", "tadi malam", "besok"
std::optional<DateRange> read_named_day(DateWords& words);

// "pekan lalu", "bulan ini", "hari ini", "akhir pekan lalu"
std::optional<DateRange> read_moved_unit(DateWords& words);

// "3 hari terakhir", "2 minggu lalu", "setahun terakhir", "sebulan belakangan"
std::optional<DateRange> read_counted_units(DateWords& words);

}  // namespace warta
