// SPDX-License-Identifier: GPL-3.0-or-later
// A region as typed behind "provinsi:" or "kabupaten:" to the regions that are meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/searcher.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

// The regions of any level that are called so, with the level or without; a name may be typed apart
// or together. Empty: none is.
std::vector<RegionCode> regions_called(std::string_view typed);

// Whether these are several regions of the level, "Jabar, Banten", or one with the province that it
// lies in: "Bandung, Jawa Barat".
bool is_region_list(std::string_view typed, RegionLevel level);

struct RegionValues {
  std::vector<RegionCode>
      codes;                 // of the level asked for, or of an area; empty: no region is called so
  std::vector<Remark> note;  // where it was not taken as it stands; empty: it was
  bool is_certain = true;    // it is a name of these regions, with or without a note
};

// Any name, abbreviation, former name, with or without its level, or the official code. A region of
// another level stands for the province that it lies in, or for all regencies that lie in it; a
// name that nobody has, for the one that it shortens ("Kepsul") or that is a letter away; an area
// ("Madura") for its regencies, whichever level is asked for. REQUIRES: level is province or
// regency
RegionValues find_regions(std::string_view typed, RegionLevel level);

// The name of the filter on regencies that asks for a city: "kota:Bogor" is no kabupaten, though
// one is called so. Its value, "Bogor", as "kota Bogor" where there is one, and so each of a list.
inline constexpr std::string_view kCityField = "kota";
std::string as_city(const std::string& value);

}  // namespace warta
