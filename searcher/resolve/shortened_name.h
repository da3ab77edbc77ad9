// SPDX-License-Identifier: GPL-3.0-or-later
// Names of regions shortened as newspapers shorten them, by the heads of their words: "Kepsul" for
// Kepulauan Sula. The usual ones are rows of region_aliases; this reads the others.
#pragma once

#include <string_view>
#include <vector>

#include "stemmer/regions/gazetteer.h"

namespace warta {

// The province, kabupaten or kota that the word shortens; empty where it is none, or several, or
// where the dictionary has the word.
std::vector<RegionCode> regions_shortened(std::string_view typed);

}  // namespace warta
