// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text has the name of a region, and what the words around say of it. First part of the
// region tagger: nothing is decided here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "stemmer/regions/gazetteer.h"
#include "stemmer/regions/region_tags.h"
#include "stemmer/text/token.h"

namespace warta {

// What the word before a name says of the region's level.
enum class CueLevel : std::uint8_t { any, province, kabupaten, city, regency, district };

bool fits(CueLevel level, RegionCode code);

// A place in the text that may name a region.
struct RegionCandidate {
  std::size_t first_token = 0;  // index into the tokens
  std::size_t token_count = 0;
  std::span<const RegionCode> codes;  // what the name may mean, the usual reading first
  std::uint32_t cue_token = kNoCue;   // "Bupati", "Kabupaten", "di": what the members below say
  CueLevel level = CueLevel::any;
  NameUse use = NameUse::free;
  bool office = false;          // "Bupati X", "Pemerintah Kota X": someone acts for the region
  bool former = false;          // "mantan Wali Kota X": a person's past
  bool named_level = false;     // the level stands before it: "Kabupaten X"
  bool placed = false;          // "di X", "warga X"
  bool in_name = false;         // a capitalised word follows that is no region: "Medan Merdeka"
  bool dateline = false;        // "X - Pemerintah ...", "X, KOMPAS.com - ..."
  bool follows_region = false;  // directly behind another name: "Kabupaten Kaur, Bengkulu"
  bool aside = false;           // "Pengadilan Tipikor X", which is for its province; "kelahiran X"
  bool venue = false;           // "..., X, Senin (4/11)": where it was said
  bool bracketed = false;       // behind another name, in brackets: "Sumatera Selatan (Sumsel)"
};

// The candidates of `text`, in order; without those that are part of another name ("Jalan X").
std::vector<RegionCandidate> find_region_candidates(const TokenizedText& text);

}  // namespace warta
