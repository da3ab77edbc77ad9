// SPDX-License-Identifier: GPL-3.0-or-later
// Polling days by the name of the election and its year; data/polling_days.tsv.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "stemmer/dates/dates.h"

namespace warta {

// `name` in normal form: "pilkada", also "pilgub", "pilbup", "pilwako", "pileg". Nothing when there
// was no such election in that year.
std::optional<std::chrono::sys_days> polling_day(std::string_view name, int year);

// Whether a date is a polling day of any of them; one without its year, of any year.
bool is_polling_day(const DateMention& date);

}  // namespace warta
