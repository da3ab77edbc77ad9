// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a page that no pattern knows, told by their words and by where they stand: a call to the
// reader between two paragraphs, and what a site prints below a text.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "indexer/clean/plain_lines.h"

namespace warta {

// `gaps`: how many lines of furniture stood before each line of `body`, and how many behind the
// last. `broken`: whether sentences are, over several lines. Line numbers in order.
//
// REQUIRES: gaps.size() == body.size() + 1
std::vector<std::size_t> find_page_lines(std::span<const Line> body,
                                         std::span<const std::size_t> gaps, bool broken);

}  // namespace warta
