// SPDX-License-Identifier: GPL-3.0-or-later
// Names of regions that are other words as well: "Serang", "Malang", "Buru".
#pragma once

#include <cstddef>
#include <span>

#include "searcher/open_index.h"
#include "searcher/resolve/named_place.h"

namespace warta {

// Whether the region is meant by the place that stands at words[first] of a run of a query. It is
// where nothing but its official name is typed, and behind what only a place has ("di", "bupati"),
// but for what makes another thing of it ("jalan"). Else `index` tells: the share of the articles
// with all these words that are about it, of which a name with a capital needs less. REQUIRES:
// place.is_doubtful
bool is_region_meant(std::span<const PlaceWord> words, std::size_t first, const NamedPlace& place,
                     const OpenIndex& index);

}  // namespace warta
