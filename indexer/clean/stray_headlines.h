// SPDX-License-Identifier: GPL-3.0-or-later
// Headlines of other stories between the paragraphs of a text, where nothing announces them.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "indexer/clean/plain_lines.h"

namespace warta {

// The lines of `body`, in order, that are headlines and speak of something else: every word has a
// capital, and most are said nowhere else in the article; or several in a row tell what officials
// did. A heading of its own stays, and so do lists.
std::vector<std::size_t> find_stray_headlines(std::span<const Line> body, std::string_view title);

}  // namespace warta
