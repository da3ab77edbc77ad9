// SPDX-License-Identifier: GPL-3.0-or-later
// Provinces, kabupaten and kota that were made out of others; data/region_splits.tsv.
#pragma once

#include <chrono>
#include <vector>

#include "stemmer/regions/gazetteer.h"

namespace warta {

struct RegionSplit {
  RegionCode made = 0;
  RegionCode from = 0;
  std::chrono::sys_days day;  // until which what is now `made` was a part of `from`
};

// The regions of its level made out of this one, and those made out of these: what is Papua Barat
// Daya now was a part of Papua until Papua Barat was none any more.
std::vector<RegionSplit> splits_of(RegionCode region);

}  // namespace warta
