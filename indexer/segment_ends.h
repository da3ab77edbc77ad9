// SPDX-License-Identifier: GPL-3.0-or-later
// How the articles of a batch are shared out among its segments, which threads write side by side.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace warta {

// One behind the last article of each segment, in order, of articles with texts of these sizes in
// bytes: as many articles each, at most kSegmentArticles, and fewer where their texts are large. No
// segment is without an article.
std::vector<std::size_t> segment_ends(std::span<const std::size_t> sizes);

}  // namespace warta
