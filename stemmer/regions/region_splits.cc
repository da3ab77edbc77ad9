// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_splits.h"

#include <algorithm>

#include "stemmer/dates/dates.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

// Adds the regions made out of `divided` before `end`, when that was still a part of `whole`.
void add_parts(RegionCode divided, RegionCode whole, std::chrono::sys_days end,
               std::vector<RegionSplit>& splits) {
  const Table& rows = table("region_splits");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    if (parse_code(row[1]) != divided) continue;
    const auto day = parse_iso_date(row[2]);
    if (!day) continue;
    const RegionCode made = parse_code(row[0]);
    splits.push_back({made, whole, std::min(*day, end)});
    add_parts(made, whole, splits.back().day, splits);
  }
}

}  // namespace

std::vector<RegionSplit> splits_of(RegionCode region) {
  std::vector<RegionSplit> splits;
  add_parts(region, region, std::chrono::sys_days::max(), splits);
  return splits;
}

}  // namespace warta
