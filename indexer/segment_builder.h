// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the articles of one new segment. Segments are small when they are new: what Xapian keeps
// in memory until it writes grows slower than the square of nothing that way (docs/indexing.md has
// the measurements), and two threads can write one each. merge.h makes few of many.
#pragma once

#include <xapian.h>

#include <filesystem>

#include "indexer/schema/article.h"
#include "stemmer/analyzer.h"

namespace warta {

class SegmentBuilder {
 public:
  // Begins a segment in the folder, which must not be there yet. Throws Error (failed_write).
  explicit SegmentBuilder(const std::filesystem::path& folder);

  // Adds an article; its document has the next number, from 1 on. Throws Error (failed_write).
  void add(const TaggedArticle& article, const Analysis& analysis);

  // Writes everything, and waits until it is on the disk. Throws Error (failed_write).
  void finish();

 private:
  std::filesystem::path folder_;
  Xapian::WritableDatabase postings_;
};

}  // namespace warta
