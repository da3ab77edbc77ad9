// SPDX-License-Identifier: GPL-3.0-or-later
// A stored article as a hit shows it.
#pragma once

#include <string>
#include <vector>

#include "indexer/schema/article.h"
#include "searcher/searcher.h"

namespace warta {

// Without score, snippet and marks.
Hit make_hit(const TaggedArticle& article);

std::vector<std::string> region_names(const std::vector<RegionCode>& codes);

}  // namespace warta
