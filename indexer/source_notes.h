// SPDX-License-Identifier: GPL-3.0-or-later
// What an index keeps of each source by its name: the lines that recur in its articles
// (clean/recurring_lines.h).
#pragma once

#include <string>

#include "indexer/write/index_writer.h"

namespace warta {

// The key of the note of a source, by its name in normal form.
std::string key_of_source(const std::string& source);

// Forgets the sources of which no article is left, and commits: their names are to leave the disk
// with the articles. REQUIRES: the writer has compacted the index
void forget_lost_sources(IndexWriter& writer);

}  // namespace warta
