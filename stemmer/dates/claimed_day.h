// SPDX-License-Identifier: GPL-3.0-or-later
// The day that a printed date means, held against the day on which the article went out.
#pragma once

#include <chrono>
#include <optional>

#include "stemmer/dates/dates.h"

namespace warta {

// As printed. The year is that of `published` where none is printed, or one that the weekday
// contradicts while with that of `published` it fits; so is a month that would put the day ahead.
// Nothing where neither tells the year.
std::optional<std::chrono::sys_days> claimed_day(const DateMention& date,
                                                 std::optional<std::chrono::sys_days> published);

// More than a few days behind `published`: what the article looks forward to. A day that only looks
// so because the record has day and month of `published` in the wrong order does not count.
bool is_yet_to_come(std::chrono::sys_days day, std::chrono::sys_days published);

}  // namespace warta
