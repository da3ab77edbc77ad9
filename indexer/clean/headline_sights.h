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
  pairs,           // how many words in a row it has in common with the text
  names,           // how many names of the text it says
  opening,         // how many of its words the first sentence has
  all,             // what part of them the whole text has
  later,           // how many lines between it and the text may be it, too
  run,             // how many such lines stand in a row around it
  run_place,       // where in that row
  kin,             // whether a neighbour begins or ends with the same sign
  between,         // what stands between it and the text
  last_shared,     // what part of its words the text has, of the last such line and of the others
  caption,         // whether it shows a picture
  first,           // what part of its words, of the first line of a text without a page's head
  told_known,      // how many of its words, by what the rules told it to be
  none,            // of a page without one: always
  none_lines,      // how many lines there are to choose from
  none_most,       // the most of their words that the text has
  none_furniture,  // how many of them are furniture
  none_pairs,      // the most words in a row that the text has
  none_names,      // the most names
  none_last,       // what part of its words the text has, of the last of them
  none_bare,       // whether furniture stands above the text
};

// The number of a step of a group, of a mark.
std::uint16_t sight_of(SightGroup group, std::size_t step);
std::uint16_t sight_of_mark(std::size_t mark);

// How many numbers there are.
std::size_t sight_count();

// What data/headline_evidence.tsv calls a sight: "shared -1/2".
std::string sight_name(std::size_t sight);

}  // namespace warta
