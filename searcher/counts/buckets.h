// SPDX-License-Identifier: GPL-3.0-or-later
// Days, months and years as numbers, and which of them a count goes through.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>

#include "searcher/searcher.h"

namespace warta {

// So far back empty buckets are filled in: eleven years of days. A day that was misread may be a
// century off, and nobody wants to see all that lie between.
inline constexpr std::size_t kMostBuckets = 4000;

// What the period has of a day: of 20241106 itself, 202411 or 2024. REQUIRES: not Period::none
std::uint32_t bucket_of(Period period, std::uint32_t day);

// The bucket before: 20240229 of 20240301, 202312 of 202401.
std::uint32_t bucket_before(Period period, std::uint32_t bucket);

// Adds those between the first and the last that count nothing, of the latest kMostBuckets.
void fill_empty_buckets(Period period, std::map<std::uint32_t, std::size_t>& buckets);

}  // namespace warta
