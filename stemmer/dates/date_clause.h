// SPDX-License-Identifier: GPL-3.0-or-later
// The words around a printed date that tell of its time.
#pragma once

#include <span>
#include <string_view>

#include "stemmer/dates/dates.h"

namespace warta {

constexpr int kTimeReach = 6;  // words before a date that tell of its time

// One of `words`, in small letters, among the last `reach` before the date, in the same clause.
bool stands_behind(std::string_view text, const DateMention& date,
                   std::span<const std::string_view> words, int reach);

// One of `words` right behind the date.
bool stands_before(std::string_view text, const DateMention& date,
                   std::span<const std::string_view> words);

// "akan digelar di tiga desa pada 27 November 2024", "27 November 2024 mendatang"
bool is_told_as_future(std::string_view text, const DateMention& date);

}  // namespace warta
