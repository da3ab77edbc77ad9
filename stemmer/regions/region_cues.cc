// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/region_cues.h"

#include <cassert>

#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"

namespace warta {
namespace {

CueLevel parse_level(std::string_view cell) {
  if (cell == "province") return CueLevel::province;
  if (cell == "kabupaten") return CueLevel::kabupaten;
  if (cell == "kota") return CueLevel::city;
  if (cell == "regency") return CueLevel::regency;
  if (cell == "district") return CueLevel::district;
  return CueLevel::any;
}

CueKind parse_kind(std::string_view cell) {
  if (cell == "office") return CueKind::office;
  if (cell == "level") return CueKind::level;
  if (cell == "aside") return CueKind::aside;
  if (cell == "block") return CueKind::block;
  if (cell == "link") return CueKind::link;
  if (cell == "after") return CueKind::after;
  assert(cell == "place");
  return CueKind::place;
}

const WordMap<RegionCue>& cues() {
  static const WordMap<RegionCue> made = [] {
    WordMap<RegionCue> result;
    const Table& rows = table("region_cues");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto row = rows.row(i);
      result.try_add(row[0], RegionCue{parse_level(row[1]), parse_kind(row[2])});
    }
    return result;
  }();
  return made;
}

}  // namespace

bool fits(CueLevel level, RegionCode code) {
  switch (level) {
    case CueLevel::any:
      return level_of(code) != RegionLevel::district;
    case CueLevel::province:
      return level_of(code) == RegionLevel::province;
    case CueLevel::kabupaten:
      return level_of(code) == RegionLevel::regency && !is_city(code);
    case CueLevel::city:
      return is_city(code);
    case CueLevel::regency:
      return level_of(code) == RegionLevel::regency;
    case CueLevel::district:
      return level_of(code) == RegionLevel::district;
  }
  return false;
}

const RegionCue* find_region_cue(std::string_view word) {
  return cues().find(word);
}

}  // namespace warta
