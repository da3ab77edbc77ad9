// SPDX-License-Identifier: GPL-3.0-or-later
// What a site prints above a text: sections, the site's name, the day, and then the headline.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "indexer/clean/plain_lines.h"

namespace warta {

struct PageHead {
  std::size_t first_sentence = 0;  // the line where the text proper begins; lines.size(): nowhere
  // The headline where others stand before it; nothing when the first line of text may be one.
  std::optional<std::size_t> headline;
};

// Told by what the lines share with the first words of the text: navigation shares nothing.
// `broken`: whether the sentences of the text are, over several lines.
PageHead read_page_head(std::span<const Line> lines, bool broken);

// "kabar.id - Kabar Ulu": a site's name and what it says of itself, in a few words.
bool is_site_motto(std::string_view line);

}  // namespace warta
