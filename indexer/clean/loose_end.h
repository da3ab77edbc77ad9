// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the last sentence of a text: headlines of other stories and tags, if anything.
#pragma once

#include <cstddef>
#include <span>

#include "indexer/clean/plain_lines.h"

namespace warta {

// Where it begins among the lines of `body`; body.size() where there is none. A list that is
// announced is the text's own, and so are long lists, and a few lines without any sentence, which
// are somebody's short note.
std::size_t find_loose_end(std::span<const Line> body);

}  // namespace warta
