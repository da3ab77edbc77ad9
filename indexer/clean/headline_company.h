// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around each line that may be the headline of its page: headlines of other stories
// come in rows, and the own one is mostly the last before a stamp, a byline or the text.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "indexer/clean/furniture_rule.h"
#include "indexer/clean/headline_features.h"
#include "indexer/clean/page_text.h"

namespace warta {

struct PageHeadLines {
  std::span<const PageLine> lines;       // of the whole page
  std::span<const FurnitureRule> rules;  // of each
  std::size_t first_sentence = 0;        // of the text
};

// Adds the sights. REQUIRES: `found` are in order, all of them above the first sentence
void look_around(const PageHeadLines& head, std::vector<HeadlineCandidate>& found);

}  // namespace warta
