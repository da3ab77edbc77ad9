// SPDX-License-Identifier: GPL-3.0-or-later
// Regions that articles also count for, as theirs was a part of those on their day: an article of
// 2019 about Merauke, which is in Papua Selatan now, counts for Papua. What region_plan() finds by
// a region is what its facet has counted.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/schema/columns.h"

namespace warta {

struct FormerRegion {
  std::uint32_t document = 0;
  std::string value;  // as the column of the field would have it
};

// Those of a segment's first `articles` documents, in their order, where the document has not the
// value already. REQUIRES: id is province or regency
std::vector<FormerRegion> find_former_regions(const Columns& columns, FieldId id,
                                              std::uint32_t articles);

}  // namespace warta
