// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/paging/sort_day.h"

#include "indexer/schema/fields.h"
#include "searcher/ranking/order_key.h"

namespace warta {
namespace {

// An article may be dated by an event that it announces, weeks ahead; a misprinted year is farther.
constexpr std::chrono::days kAhead(31);

}  // namespace

std::uint32_t latest_believed_day(std::chrono::sys_days today) {
  return day_number(today + kAhead);
}

SortDay::SortDay(Sort sort, std::chrono::sys_days today)
    : sort_(sort), latest_(latest_believed_day(today)) {}

double SortDay::of(const Segment& segment, std::uint32_t document) const {
  const std::uint32_t day = segment.columns().day(document);
  if (day <= latest_) return day_group(day, sort_);
  const auto published = segment.articles().head(document).published;
  const std::uint32_t other = published ? day_number(*published) : 0;
  return day_group(other <= latest_ ? other : 0, sort_);
}

}  // namespace warta
