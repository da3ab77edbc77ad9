// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Lines: one article a line, an object with the columns of docs/input.md.
#pragma once

#include "indexer/read/input_file.h"
#include "indexer/read/reader.h"

namespace warta {

// Reads line by line. Each line that is no article is refused with its number. Where the file may
// be skipped and no line has a column with text, it is skipped as a whole: it is not meant for us.
void read_jsonl(InputFile& file, const ReadOptions& options, const ReadSink& sink);

}  // namespace warta
