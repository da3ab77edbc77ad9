// SPDX-License-Identifier: GPL-3.0-or-later
// Provinces that were made out of others; data/region_splits.tsv.
#pragma once

#include <chrono>
#include <vector>

#include "stemmer/regions/gazetteer.h"

namespace warta {

struct RegionSplit {
  RegionCode made = 0;
  RegionCode from = 0;
  std::chrono::sys_days day;  // on which `made` began
};

// The provinces made out of this one, in the order of their codes.
std::vector<RegionSplit> splits_of(RegionCode province);

}  // namespace warta
