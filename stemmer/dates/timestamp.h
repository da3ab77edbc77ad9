// SPDX-License-Identifier: GPL-3.0-or-later
// The day of a time as records hold it, in Western Indonesian Time.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace warta {

// "2024-11-06", "2024-11-05T20:00:00Z" (the 6th in Indonesia), "20241106", "20241106102200",
// seconds or milliseconds since 1970, every printed form that find_dates() knows, "6/11/2024",
// "Wed, 06 Nov 2024 10:00:00 GMT", and those of written_day(), "Nov. 6, 2024". A time with a zone
// is moved to UTC+7. Nothing when it is none of these.
std::optional<std::chrono::sys_days> parse_timestamp(std::string_view text);

}  // namespace warta
