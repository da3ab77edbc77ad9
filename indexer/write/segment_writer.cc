// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/segment_writer.h"

#include "indexer/write/portable_segment_builder.h"
#include "indexer/write/segment_builder.h"

namespace warta {

std::unique_ptr<SegmentWriter> begin_segment(const std::filesystem::path& folder,
                                             const SegmentFormat& format) {
  if (format.layout == Layout::portable) return std::make_unique<PortableSegmentBuilder>(folder);
  return std::make_unique<SegmentBuilder>(folder, format.dictionary);
}

}  // namespace warta
