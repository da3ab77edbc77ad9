// SPDX-License-Identifier: GPL-3.0-or-later
// Tells site furniture from text, a line at a time, by the patterns of stemmer/data/furniture.tsv.
#pragma once

#include <string_view>

namespace warta {

enum class LineKind {
  text,
  furniture,    // this line alone
  link,         // a link to another story, named on this line
  link_marker,  // only "Baca juga:": the story is named on the next line
  block,        // a heading: the lines behind it that are no sentences belong to it
  tail,         // this line and all that follows
};

//
// REQUIRES: `line` is trimmed and not empty
LineKind classify_line(std::string_view line);

// Whether a line ends as sentences do: with a full stop, a question or a quotation.
bool is_sentence(std::string_view line);

}  // namespace warta
