// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of a page is, told from the lines right above and below it.
#pragma once

#include <cstddef>
#include <span>

#include "indexer/clean/plain_lines.h"

namespace warta {

// The headline of a video stands under its picture and in its player: no sentence, twice in a row.
bool stands_twice(std::span<const Line> lines, std::size_t i);

// Whether lines[i], the first of a text, is the begin of a sentence that was broken. `broken`:
// whether sentences are, over several lines.
//
// REQUIRES: there is a line below
bool goes_on_below(std::span<const Line> lines, std::size_t i, bool broken);

}  // namespace warta
