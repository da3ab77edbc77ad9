// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_splits.h"

#include <string_view>

#include "stemmer/dates/dates.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

RegionCode province_code(std::string_view cell) {
  RegionCode code = 0;
  for (const char c : cell) code = code * 10 + static_cast<RegionCode>(c - '0');
  return code * 10'000;
}

}  // namespace

std::vector<RegionSplit> splits_of(RegionCode province) {
  const Table& rows = table("region_splits");
  std::vector<RegionSplit> splits;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    if (province_code(row[1]) != province) continue;
    if (const auto day = parse_iso_date(row[2])) {
      splits.push_back({province_code(row[0]), province, *day});
    }
  }
  return splits;
}

}  // namespace warta
