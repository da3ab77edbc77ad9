// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the best matches in their last order. Xapian ranks by roots, over all matches; here the best
// of them are looked at again, for what only the words in their order tell.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/open_index.h"

namespace warta {

// So many are looked at again. Fixed, so that pages of one answer fit together.
inline constexpr std::size_t kReranked = 100;

struct RankedMatch {
  OpenIndex::Place place;
  double score = 0;
};

// Adds to the scores of the first kReranked of `matches` for each of the words in the very form
// that was `typed` ("sekolah" before "persekolahan"), and sorts those.
void rerank(std::vector<RankedMatch>& matches, const std::vector<std::string>& typed,
            const OpenIndex& index);

}  // namespace warta
