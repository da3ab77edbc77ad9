// SPDX-License-Identifier: GPL-3.0-or-later
// Islands and areas that are several kabupaten and kota, and no region of their own: "Madura",
// "Malang Raya"; data/region_areas.tsv.
#pragma once

#include <string_view>
#include <vector>

#include "stemmer/regions/gazetteer.h"

namespace warta {

// The kabupaten and kota of the area called so, in the order of their codes, in any case and with
// "Pulau" before it or not. Empty: there is no such area.
std::vector<RegionCode> regencies_of_area(std::string_view name);

}  // namespace warta
