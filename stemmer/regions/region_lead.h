// SPDX-License-Identifier: GPL-3.0-or-later
// What the words before a name say of the region: its level, an office, a place; or that it is
// none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "stemmer/regions/former_office.h"
#include "stemmer/regions/name_words.h"
#include "stemmer/regions/region_cues.h"
#include "stemmer/regions/region_tags.h"

namespace warta {

struct RegionLead {
  std::uint32_t cue_token = kNoCue;  // "Bupati", "Kabupaten", "di": what the members below say
  CueLevel level = CueLevel::any;
  bool office = false;       // "Bupati X", "Pemerintah Kota X": someone acts for the region
  bool former = false;       // "mantan Wali Kota X": a person's past
  bool named_level = false;  // the level stands before it: "Kabupaten X"
  bool placed = false;       // "di X", "warga X"
  bool origin = false;       // "warga X", "jurusan X-Y": where who is told of comes from or goes
  bool hails = false;   // an origin that is no home: "asal X", "berasal dari X", "wisatawan dari X"
  bool listed = false;  // goes on a list, ", X", "dan X", "serta Kota X"
  bool aside = false;   // "Pengadilan Tipikor X", which is for its province; "kelahiran X"
};

// Reads the words before word `i`, nearest first, back to the name before: "Tanah Laut Kalimantan
// Selatan" is no sea. In a list what is said of the first goes for all: "warga X, Y, dan Kota Z".
// Nothing when they make the name no region: "Jalan X".
std::optional<RegionLead> read_region_lead(const NameWords& words, std::size_t i,
                                           const NameBefore& before);

}  // namespace warta
