// SPDX-License-Identifier: GPL-3.0-or-later
// Regions whose names are typed with a slip: "Bombna", "Jawa Brat".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/regions/gazetteer.h"

namespace warta {

// Provinces, kabupaten and kota that are called almost so: officially, a letter away, two from nine
// letters on; and where none is, by another name that newspapers give them ("Jatm"), a letter away.
// Of names of five letters or more.
std::vector<RegionCode> regions_almost_called(std::string_view typed);

// Of several words that are together the name of a province, kabupaten or kota but for one letter,
// the word that has it, and as it is right. Nothing where they are a name.
struct RegionSlip {
  std::size_t word = 0;
  std::string right;  // normal form
};
std::optional<RegionSlip> region_slip(std::span<const std::string_view> words);

}  // namespace warta
