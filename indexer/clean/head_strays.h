// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what is left between headline and text of a page and is neither's: headlines of other
// stories, of which the text says nothing, and captions that end with a remark in brackets.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/clean/headline_evidence.h"

namespace warta {

// Lines of the page, in order, that were the text's so far. `text_begin` is its first sentence.
std::vector<std::size_t> find_head_strays(const ToldPage& page, std::size_t text_begin,
                                          const HeadlineChoice& choice);

}  // namespace warta
