// SPDX-License-Identifier: GPL-3.0-or-later
// Days that are known by a name and a year: "pilkada serentak 2024", "Pilgub Jawa Barat 2018",
// "Idul Fitri 2019"; data/polling_days.tsv and data/feast_days.tsv.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "stemmer/dates/date_words.h"

namespace warta {

struct NamedDay {
  std::chrono::sys_days day;
  bool is_poll = false;   // else a feast
  std::size_t first = 0;  // pieces of its name, which is a topic as well
  std::size_t last = 0;   // behind the last
};

// An election or a feast with its year; of an election the place may stand between.
std::optional<NamedDay> read_named_day_of_year(DateWords& words);

// The days that are meant by what lies before it, after it and, of a feast, around it.
DateRange days_before(const NamedDay& named);
DateRange days_after(const NamedDay& named);
DateRange days_around(const NamedDay& named);

}  // namespace warta
