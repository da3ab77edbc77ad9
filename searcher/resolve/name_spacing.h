// SPDX-License-Identifier: GPL-3.0-or-later
// Names of officials that are typed together or apart: "srimulyani", "praba wo".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/open_index.h"

namespace warta {

struct RespacedName {
  std::vector<std::string> words;  // empty: no official has the words with another space
  std::size_t articles = 0;        // in which there may be such a name at most
};

// A word cut in two, or two of several joined, as most articles name an official. Words of a name
// have two letters or more. REQUIRES: normal forms
RespacedName respaced_name(const std::vector<std::string>& words, const OpenIndex& index);

}  // namespace warta
