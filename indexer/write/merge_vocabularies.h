// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one vocabulary of those of several segments. Their texts stay in the mapped files and are
// walked through in order, so that words cost 28 to 40 bytes of memory each, however long they are.
#pragma once

#include <span>
#include <vector>

#include "indexer/schema/section_file.h"
#include "indexer/schema/token_store.h"

namespace warta {

// The new numbers of a segment's words, by the old ones less kFirstWord.
using NewNumbers = std::vector<WordId>;

// Writes the sections; returns the new numbers of each segment's words. Throws Error (damaged,
// failed_write).
std::vector<NewNumbers> merge_vocabularies(std::span<const TokenStore* const> segments,
                                           SectionWriter& out);

}  // namespace warta
