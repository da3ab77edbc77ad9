// SPDX-License-Identifier: GPL-3.0-or-later
// HTML: one article a page, as it was saved or crawled.
#pragma once

#include <string>
#include <string_view>

#include "indexer/read/input_file.h"
#include "indexer/read/reader.h"

namespace warta {

void read_html(InputFile& file, const ReadOptions& options, const ReadSink& sink);

// Fills the text of `article` from a page or fragment, and what is empty in it from what the page
// says of itself. False, and a `reason`, when there is no article in it.
//
// `charset` is what came with the page, such as HTTP's; it goes before the page's own word, and
// both behind what its bytes are.
bool fill_from_page(std::string_view bytes, std::string_view charset, Article& article,
                    EncodingRepairs& repairs, std::string& reason);

// The bytes of a page as UTF-8.
std::string decoded_page(std::string_view bytes, std::string_view charset,
                         EncodingRepairs& repairs);

}  // namespace warta
