// SPDX-License-Identifier: GPL-3.0-or-later
// One article a file: raw text as a scraper left it.
#pragma once

#include <string_view>

#include "indexer/read/input_file.h"
#include "indexer/read/reader.h"

namespace warta {

void read_text(InputFile& file, const ReadOptions& options, const ReadSink& sink);

// Whether bytes are no text of any encoding that we read: control characters are all over them. One
// that slipped into a text makes it none, and NULs behind the last character fill it up.
bool is_binary(std::string_view bytes);

}  // namespace warta
