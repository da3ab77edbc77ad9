// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the values of a segment's documents, and writes them as Columns reads them.
#pragma once

#include <span>

#include "indexer/schema/article.h"
#include "indexer/schema/columns.h"

namespace warta {

class ColumnsBuilder {
 public:
  void add(const TaggedArticle& article);
  void write(SectionWriter& out) const;

 private:
  ColumnArrays arrays_;
};

// Writes those of several segments as one's. One column is in memory at a time.
void merge_columns(std::span<const Columns* const> segments, SectionWriter& out);

}  // namespace warta
