// SPDX-License-Identifier: GPL-3.0-or-later
// The day of a text that is known to be a date, in forms that would be something else in a
// sentence.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace warta {

// "Nov. 6, 2024", "Nov 6 2024", "6th november 2024", "6 Nov 24", "Wed Nov 06 10:00:00 +0000 2024",
// "2024 Nov 6", "2024.11.6". Months in Indonesian and English. Nothing when it is none of these.
std::optional<std::chrono::sys_days> written_day(std::string_view text);

}  // namespace warta
