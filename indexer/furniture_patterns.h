// SPDX-License-Identifier: GPL-3.0-or-later
// The patterns of stemmer/data/furniture.tsv by kind; the table says what each kind means.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace warta {

struct FurniturePatterns {
  std::vector<std::string_view> line, head, block, tail, link, share, inside;
};

// Read once from the table, on first use; any thread may call.
const FurniturePatterns& furniture_patterns();

// A headline is seldom longer; past it a link to another story is taken to end where its sentence
// does.
inline constexpr std::size_t kLongestHeadlineWords = 22;

}  // namespace warta
