// SPDX-License-Identifier: GPL-3.0-or-later
// What was weighed for the headline of an article, for the program that learns the weights
// (tests/bench/headline_features.cc).
#pragma once

#include <string_view>
#include <vector>

#include "indexer/clean/headline_features.h"

namespace warta {

// As clean_article() saw the page; empty where it had no need to weigh.
std::vector<HeadlineCandidate> weighed_headlines(std::string_view text);

}  // namespace warta
