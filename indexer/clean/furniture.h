// SPDX-License-Identifier: GPL-3.0-or-later
// Tells site furniture from text, a line at a time, by the patterns of stemmer/data/furniture.tsv.
#pragma once

#include <string_view>

#include "indexer/clean/furniture_rule.h"

namespace warta {

enum class LineKind {
  text,
  furniture,    // this line alone
  link,         // a link to another story, named on this line
  link_marker,  // only "Baca juga:": the story is named on the next line
  block,        // a heading: the lines behind it that are no sentences belong to it
  tail,         // this line and all that follows
};

struct LineClass {
  LineKind kind = LineKind::text;
  FurnitureRule rule = FurnitureRule::none;
  std::string_view pattern = {};  // of the table, where the rule has one
};

//
// REQUIRES: `line` is trimmed and not empty
LineClass classify_line(std::string_view line);

}  // namespace warta
