// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the articles of one new segment, in the layout of its index. The writing side of the seam
// that SegmentStore is the reading side of.
//
//   add*  finish
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>

#include "indexer/schema/article.h"
#include "indexer/schema/layout.h"
#include "stemmer/analyzer.h"

namespace warta {

// Articles of a new segment at most. Measured in docs/indexing.md.
inline constexpr std::size_t kSegmentArticles = 625;

class SegmentWriter {
 public:
  SegmentWriter() = default;
  virtual ~SegmentWriter() = default;
  SegmentWriter(const SegmentWriter&) = delete;
  SegmentWriter& operator=(const SegmentWriter&) = delete;

  // Adds an article; its document has the next number, from 1 on. Throws Error (failed_write).
  virtual void add(const TaggedArticle& article, const Analysis& analysis) = 0;

  // Writes everything. It is on the disk only after sync_files(), and lacks its stories until
  // write_stories(). Throws Error (failed_write).
  virtual void finish() = 0;
};

// Begins a segment in the folder, which must not be there yet. Throws Error (failed_write).
std::unique_ptr<SegmentWriter> begin_segment(const std::filesystem::path& folder,
                                             const SegmentFormat& format);

}  // namespace warta
