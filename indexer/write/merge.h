// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one segment of several. Their documents keep their order, the dead stay dead.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "indexer/schema/snapshot.h"

namespace warta {

// Which of the segments to merge, as the first of the newest ones: so that the sizes of the others
// fall from the oldest to the newest, each more than twice what is behind it. That way an index of
// n articles has at most log2(n) segments, and an article is written again at most so often.
// `sizes` when there is nothing to do.
std::size_t first_to_merge(std::span<const std::size_t> sizes);

// Writes the documents of `segments` into the folder, which must not be there yet, and waits until
// they are on the disk. They are of the layout of `format`. Uses up to `threads`, of three. Returns
// the numbers that their dead have there. Throws Error, damaged where a segment is not as it was
// sealed.
std::vector<Xapian::docid> merge_segments(std::span<const std::shared_ptr<const Segment>> segments,
                                          const std::filesystem::path& folder,
                                          const SegmentFormat& format, std::size_t threads);

}  // namespace warta
