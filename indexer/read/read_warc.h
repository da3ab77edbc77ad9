// SPDX-License-Identifier: GPL-3.0-or-later
// WARC: what a crawler has kept, a page a record.
#pragma once

#include "indexer/read/input_file.h"
#include "indexer/read/reader.h"

namespace warta {

// Reads the pages (HTML and plain text, answers with status 200) of `response`, `resource` and
// `conversion` records and passes over all others. A record that is broken, or a page that is no
// article, is refused with its number and the byte where it begins; the next one is looked for.
void read_warc(InputFile& file, const ReadOptions& options, const ReadSink& sink);

}  // namespace warta
