// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a year or month: "awal 2024", "triwulan III 2024".
#pragma once

#include <optional>

#include "stemmer/dates/date_words.h"

namespace warta {

// "awal" 0, "pertengahan" 1, "akhir" 2.
std::optional<int> take_third(DateWords& words);

// "awal 2024", "akhir tahun lalu", "pertengahan November 2024"
std::optional<DateRange> read_third(DateWords& words);

// "awal tahun", "akhir bulan": of those that are now, as behind "sejak".
std::optional<DateRange> read_third_of_now(DateWords& words);

// "triwulan III 2024", "semester pertama 2024", "kuartal 1 tahun lalu", "Q3 2024"
std::optional<DateRange> read_quarter_or_half(DateWords& words);

}  // namespace warta
