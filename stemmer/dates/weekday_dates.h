// SPDX-License-Identifier: GPL-3.0-or-later
// Days told by their weekday: "Rabu, (6/11/2024)", "Senin (9/6)", "Kamis pekan lalu".
#pragma once

#include <optional>

#include "stemmer/dates/date_words.h"

namespace warta {

// "Rabu, (6/11/2024)", "Senin (9/6)", "Senin lalu", "hari Minggu kemarin", "Kamis pekan lalu"
std::optional<DateRange> read_weekday(DateWords& words);

}  // namespace warta
