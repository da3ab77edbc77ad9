// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a printed date: the weekday before it, brackets, the time behind.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "stemmer/dates/date_text.h"
#include "stemmer/dates/dates.h"

namespace warta {

struct WeekdayBefore {
  std::chrono::weekday day;
  std::size_t begin = 0;  // byte
};

// "Senin", "Minggu malam tanggal" before the date at byte `i`; of "Senin-Selasa" before a range of
// days the first.
std::optional<WeekdayBefore> weekday_before(const DateText& text, std::size_t i, bool of_range);

// "Nomor 6/11/2024" is a law's number.
bool is_numbered(const DateText& text, std::size_t i);

// "10:22", "10.22 WIB", "T10:22:00" behind a date that ends at byte `i`.
bool time_follows(const DateText& text, std::size_t i);

// A date from its first figure or name to its last, with the weekday and brackets that belong to
// it taken in, and whether a time follows.
DateMention in_context(const DateText& text, DateMention date, bool of_range);

}  // namespace warta
