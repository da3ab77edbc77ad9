// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counts/buckets.h"

#include <chrono>

#include "indexer/schema/fields.h"

namespace warta {

std::uint32_t bucket_of(Period period, std::uint32_t day) {
  if (period == Period::year) return day / 10'000;
  return period == Period::month ? day / 100 : day;
}

std::uint32_t bucket_before(Period period, std::uint32_t bucket) {
  using namespace std::chrono;
  if (period == Period::year) return bucket - 1;
  if (period == Period::month) return bucket % 100 == 1 ? bucket - 89 : bucket - 1;
  const year_month_day date(year(static_cast<int>(bucket / 10'000)), month(bucket / 100 % 100),
                            day(bucket % 100));
  return day_number(sys_days(date) - days(1));
}

void fill_empty_buckets(Period period, std::map<std::uint32_t, std::size_t>& buckets) {
  if (buckets.empty()) return;
  auto next = std::prev(buckets.end());
  std::uint32_t bucket = next->first;
  for (std::size_t listed = 1; listed < kMostBuckets && next != buckets.begin(); ++listed) {
    bucket = bucket_before(period, bucket);
    next =
        std::prev(next)->first == bucket ? std::prev(next) : buckets.emplace_hint(next, bucket, 0);
  }
}

}  // namespace warta
