// SPDX-License-Identifier: GPL-3.0-or-later
// CSV: one article a row, under a header with the columns of docs/input.md. Fields are parted by
// comma, semicolon or tab, as the header shows; quoted ones may hold line feeds.
#pragma once

#include <string_view>

#include "indexer/read/input_file.h"
#include "indexer/read/reader.h"

namespace warta {

// Reads row by row. A row that is no article is refused with the line where it begins. Without a
// header that names a text, the file as a whole is refused, or skipped where it may be.
void read_csv(InputFile& file, const ReadOptions& options, const ReadSink& sink);

// Whether `head`, the first bytes of a file, opens with a header of ours: two columns that we know,
// one of them with the text, or the one that --map names.
bool looks_like_csv(std::string_view head, const ReadOptions& options);

}  // namespace warta
