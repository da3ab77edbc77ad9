// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen of a line that may be the headline of its page, each sight by itself: how many
// of its words the text has, where it stands, its shape, and whether the page prints it twice.
// headline_evidence.h adds up what they say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "indexer/clean/furniture_rule.h"
#include "indexer/clean/page_text.h"

namespace warta {

// A page whose lines were told from those of the text.
struct ToldPage {
  std::vector<PageLine> lines;
  std::vector<FurnitureRule> rules;  // of each line; none: it is no furniture
  bool broken = false;               // within its sentences
};

// One line above the first sentence of the text.
struct HeadlineCandidate {
  std::size_t line = 0;
  std::string headline;    // without ornaments and site
  std::size_t known = 0;   // how many of its words the text has
  std::size_t shared = 0;  // what part of them, as a step
  std::size_t pairs = 0;   // how many words in a row the text has, too
  std::size_t names = 0;   // how many names of the text it says
  bool like = false;       // it has the length of a headline
  bool is_furniture = false;
  bool is_bare = false;                    // no furniture stands above the text
  std::vector<std::uint16_t> sights = {};  // by number (headline_sights.h)
};

// The lines that may be it, in order; none where there is nothing to choose.
std::vector<HeadlineCandidate> find_headline_candidates(const ToldPage& page);

// What speaks for a page that has no headline.
std::vector<std::uint16_t> sights_of_none(std::span<const HeadlineCandidate> candidates);

}  // namespace warta
