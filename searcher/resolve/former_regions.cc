// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/former_regions.h"

#include <algorithm>
#include <unordered_map>

#include "stemmer/dates/dates.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/regions/region_splits.h"

namespace warta {
namespace {

struct Whole {
  RegionCode code = 0;
  std::uint32_t until = 0;  // YYYYMMDD, excluded
};

using Wholes = std::vector<std::vector<Whole>>;  // by value of the column

// What each region of a column was once a part of.
Wholes wholes_of(const Column& column) {
  std::unordered_map<RegionCode, std::vector<std::size_t>> values;
  for (std::uint32_t value = 0; value < column.size(); ++value) {
    values[parse_code(column.text(value))].push_back(value);
  }
  Wholes wholes(column.size());
  for (const Region& region : Gazetteer::instance().regions()) {
    if (level_of(region.code) == RegionLevel::district) continue;
    for (const RegionSplit& split : splits_of(region.code)) {
      const auto found = values.find(split.made);
      if (found == values.end()) continue;
      for (const std::size_t value : found->second) {
        wholes[value].push_back({region.code, day_number(split.day)});
      }
    }
  }
  return wholes;
}

}  // namespace

std::vector<FormerRegion> find_former_regions(const Columns& columns, FieldId id,
                                              std::uint32_t articles) {
  const Column& column = columns.of(id);
  const Wholes wholes = wholes_of(column);
  std::vector<FormerRegion> found;
  if (std::ranges::all_of(wholes, &std::vector<Whole>::empty)) return found;
  for (std::uint32_t document = 1; document <= articles; ++document) {
    const std::uint32_t day = columns.day(document);
    if (day == 0) continue;
    std::vector<std::string> known;
    for (const std::uint32_t value : column.values(document)) {
      if (!wholes[value].empty() && known.empty()) {
        for (const std::uint32_t other : column.values(document)) {
          known.emplace_back(column.text(other));
        }
      }
      for (const Whole& whole : wholes[value]) {
        std::string code = printed_code(whole.code);
        if (day >= whole.until || std::ranges::find(known, code) != known.end()) continue;
        known.push_back(code);
        found.push_back({document, std::move(code)});
      }
    }
  }
  return found;
}

}  // namespace warta
