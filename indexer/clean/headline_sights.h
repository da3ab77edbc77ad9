// SPDX-License-Identifier: GPL-3.0-or-later
// The sights of a line that may be a headline, by number: groups of steps, one step a line and
// group, and the marks of line_marks.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace warta {

enum class SightGroup : std::uint8_t {
  told,            // what the rules told the line to be
  words,           // how many it has
  end,             // of the line
  capitals,        // of its words
  known,           // how many of its words the text has
  shared,          // what part of them
  rank,            // whether other lines share more
  below,           // how many lines down the text begins
  place,           // its number; "bare" where no furniture stands above the text
  next,            // the line below it
  before,          // the line above it
  repeated,        // whether another line of the page says the same
  site,            // whether the name of a site was cut off
  paged,           // how much of it is words of pages
  evidence,        // what speaks for its being the page's (line_evidence.h), in tenths of a nat
  looks,           // whether its words have the capitals of a headline
  none,            // of a page without one: always
  none_lines,      // how many lines there are to choose from
  none_most,       // the most of their words that the text has
  none_furniture,  // how many of them are furniture
};

// The number of a step of a group, of a mark.
std::uint16_t sight_of(SightGroup group, std::size_t step);
std::uint16_t sight_of_mark(std::size_t mark);

// How many numbers there are.
std::size_t sight_count();

// What data/headline_evidence.tsv calls a sight: "shared -1/2".
std::string sight_name(std::size_t sight);

}  // namespace warta
