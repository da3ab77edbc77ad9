// SPDX-License-Identifier: GPL-3.0-or-later
// A site or outlet as typed behind "sumber:" to the sources that an index has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/open_index.h"

namespace warta {

struct SourceValues {
  std::vector<std::string> sources;  // in normal form, in order; empty: the index has none such
  bool is_head = false;              // none is called so, but these begin so
  bool is_one_of_several = false;    // the one of this very name; others lie below it
};

// "detik.com", and so "https://www.detik.com/x", is the site and those below it ("news.detik.com");
// "detik" is whatever is called so or has it between the points of its name, and where nothing has,
// what begins with it there ("tribun", tribunnews.com). `is_chosen`: the source of this very name,
// as the facet counts it, is that alone where there is one.
SourceValues find_sources(std::string_view typed, const OpenIndex& index, bool is_chosen);

}  // namespace warta
