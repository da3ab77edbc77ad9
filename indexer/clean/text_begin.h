// SPDX-License-Identifier: GPL-3.0-or-later
// Where the text of a page begins, when its lines are told from those of the page.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "indexer/clean/page_text.h"

namespace warta {

// "... di jalan ibu kota (Stanly/Kabar)", "... Bobot [rekaman 0'48"]": brackets behind no sentence,
// other than a day's.
bool ends_with_remark(std::string_view line);

// Whether a line is of the text for sure. One that is long need not end as a sentence; what ends
// with brackets and without a stop may be a caption, and what has the capitals of a headline one.
bool is_paragraph(const PageLine& line);

// The first line of the text; lines.size() when there is none. A headline may ask or call, and what
// stands first may be one however it ends. `broken`: within its sentences.
std::size_t find_text_begin(std::span<const PageLine> lines, bool broken);

}  // namespace warta
