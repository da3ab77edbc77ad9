// SPDX-License-Identifier: GPL-3.0-or-later
// A range of days with a first and a last one: "6 November 2024 sampai 3 Januari 2025".
#pragma once

#include <optional>

#include "stemmer/dates/date_words.h"

namespace warta {

// One date of any kind or a span of two, with what leads to it: "pada 6 November 2024", "antara 1
// dan 5 November 2024", "sepanjang 2024".
std::optional<DateRange> read_span(DateWords& words);

// "2020 sampai 2022", "tahun 2020 hingga tahun 2022".
std::optional<DateRange> read_years(DateWords& words);

}  // namespace warta
