// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day beside a date, where its zone may make it another day in Indonesia.
#pragma once

#include <chrono>
#include <string_view>

namespace warta {

// Western Indonesian Time, ahead of UTC.
inline constexpr std::chrono::minutes kWesternTime = std::chrono::hours(7);

// How far the first time of `text`, "T20:00:00Z", "10:22 PM +0000", "10:22:00 GMT+0700", lies from
// midnight of its day in Western Indonesian Time. Zero without a time or a zone: a time that says
// none, or WIB, WITA or WIT, is of the day that is printed.
std::chrono::minutes clock_shift(std::string_view text);

}  // namespace warta
