// SPDX-License-Identifier: GPL-3.0-or-later
// Dates among the words of a query: which of them narrow it down to their days.
#pragma once

#include <chrono>
#include <string_view>

#include "searcher/query.h"

namespace warta {

// "banjir Oktober 2024 ATAU November 2024": an OR between two dates is of these alone, and not of
// all that stands on either side. Makes one node of them, an `any` with `are_dates`. `any` is an OR
// of `text` whose children are `all`s; one of them is left where all were dates.
void join_dates(QueryNode& any, std::string_view text, std::chrono::sys_days today);

// Dates among the words of `text` that must match become filters, or in a sentence another way to
// match.
void take_dates(Query& query, std::string_view text);

// Words of those that are counted from today, "pekan lalu", need not match.
void make_relative_dates_hints(Query& query, std::string_view text);

}  // namespace warta
