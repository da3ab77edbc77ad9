// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Lines: one article a line, an object with the columns of docs/input.md.
#pragma once

#include <string>
#include <string_view>

#include "indexer/reader.h"

namespace warta {

// Reads the lines of `bytes`. Each line that is no article is refused with its number. When
// `may_skip` and no line has a column with text, the file as a whole is skipped: it is not meant
// for us.
void read_jsonl(const std::string& file, std::string_view bytes, const ReadOptions& options,
                bool may_skip, const ReadSink& sink);

}  // namespace warta
