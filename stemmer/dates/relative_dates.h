// SPDX-License-Identifier: GPL-3.0-or-later
// Days counted from today: "kemarin", "pekan lalu", "3 hari terakhir".
#pragma once

#include <optional>

#include "stemmer/dates/date_words.h"

namespace warta {

struct CountedUnit {
  int count = 1;
  DateUnit unit = DateUnit::day;
};

// "3 hari", "sepekan"
std::optional<CountedUnit> take_counted_unit(DateWords& words);

// "kemarin", "tadi malam", "besok"
// "malam", "dini hari", which say nothing of the day.
void take_part_of_day(DateWords& words);

std::optional<DateRange> read_named_day(DateWords& words);

// "pekan lalu", "bulan ini", "hari ini", "akhir pekan lalu"
std::optional<DateRange> read_moved_unit(DateWords& words);

// "3 hari terakhir", "2 minggu lalu", "setahun terakhir", "sebulan belakangan"
std::optional<DateRange> read_counted_units(DateWords& words);

}  // namespace warta
