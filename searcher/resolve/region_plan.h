// SPDX-License-Identifier: GPL-3.0-or-later
// The articles about a region, also those from before others were made out of it.
#pragma once

#include <string>
#include <vector>

#include "searcher/match/plan.h"
#include "searcher/open_index.h"
#include "searcher/searcher.h"
#include "stemmer/regions/gazetteer.h"

namespace warta {

// The term of articles about a province, kabupaten or kota. REQUIRES: no kecamatan
std::string region_term(RegionCode code);

// Articles about the province, kabupaten or kota, and those about a region that was made out of it
// from the days when it was a part. They match and count for nothing. Where there are such, `notes`
// says so; it may be null. REQUIRES: no kecamatan
Plan region_plan(RegionCode code, const OpenIndex& index, std::vector<Remark>* notes);

}  // namespace warta
