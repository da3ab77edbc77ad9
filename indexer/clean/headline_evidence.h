// SPDX-License-Identifier: GPL-3.0-or-later
// Weighs which line of a page is the headline, when the page's lines are told from those of the
// text: what speaks for each line above the first sentence is added up, and so is what speaks for a
// page without one. The weights are learned (stemmer/data/headline_evidence.tsv).
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "indexer/clean/headline_features.h"

namespace warta {

struct HeadlineChoice {
  std::vector<HeadlineCandidate> candidates;  // none: there is no line to choose from
  std::optional<std::size_t> line;            // nothing: the page has no headline
};

HeadlineChoice choose_headline(const ToldPage& page);

}  // namespace warta
