// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the values of a segment's documents, and writes them as Columns reads them.
#pragma once

#include <cstdint>

#include "indexer/schema/article.h"
#include "indexer/schema/columns.h"

namespace warta {

class ColumnsBuilder {
 public:
  void add(const TaggedArticle& article);

  // The same from the columns of another segment.
  void add(const Columns& columns, std::uint32_t document);

  void write(SectionWriter& out) const;

 private:
  ColumnArrays arrays_;
};

}  // namespace warta
