// SPDX-License-Identifier: GPL-3.0-or-later
// Words beside a name that say what it means: "Bupati Bogor" is the kabupaten, "Jalan Bogor" no
// region. They are rows of data/region_cues.tsv.
#pragma once

#include <cstdint>
#include <string_view>

#include "stemmer/regions/gazetteer.h"

namespace warta {

// What the word before a name says of the region's level.
enum class CueLevel : std::uint8_t { any, province, kabupaten, city, regency, district };

bool fits(CueLevel level, RegionCode code);

enum class CueKind : std::uint8_t {
  office,  // an authority: what it does is about its region
  level,   // names the level alone
  place,   // the name is a place, nothing more
  aside,   // a court that serves a whole province sits there, or somebody was born there
  block,   // what follows is no region
  link,    // stands between a cue and the name
  after,   // stands behind a name and makes it no region: "Madura United"
};

struct RegionCue {
  CueLevel level = CueLevel::any;
  CueKind kind = CueKind::place;
};

// Null when `word`, a normal form, is none. Any thread may call.
const RegionCue* find_region_cue(std::string_view word);

}  // namespace warta
