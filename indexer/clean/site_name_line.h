// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the name of a site over a text from a headline of few words.
#pragma once

#include <span>
#include <string_view>

#include "indexer/clean/plain_lines.h"

namespace warta {

// "Kabar Ulu Kini": whether the dateline of `text` calls its outlet so, or nothing in the text
// repeats a word of it.
//
// REQUIRES: `text` is not empty
bool is_site_name_of(std::string_view line, std::span<const Line> text);

}  // namespace warta
