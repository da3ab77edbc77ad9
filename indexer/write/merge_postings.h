// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one Xapian database of those of several segments. (Xapian's own compact() keeps the chunks
// of every list as they were, a twelfth of the index of 47,771 articles, and takes twice the time.)
#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "indexer/schema/snapshot.h"

namespace warta {

// Documents are those of all segments, one behind the other. The files are on the disk only after
// sync_files(). Throws Error (damaged, unreadable, failed_write).
void merge_postings(std::span<const std::shared_ptr<const Segment>> segments,
                    const std::filesystem::path& folder);

}  // namespace warta
