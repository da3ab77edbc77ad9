// SPDX-License-Identifier: GPL-3.0-or-later
// The value of a filter on the day as typed to the days that it finds.
#pragma once

#include <chrono>
#include <string>

#include "searcher/build_value.h"

namespace warta {

// One that is chosen and that no calendar has is no date: whoever gives an option counts on its
// day.
BuiltValue build_days(const Field& row, const std::string& value, std::chrono::sys_days today,
                      bool is_chosen);

}  // namespace warta
