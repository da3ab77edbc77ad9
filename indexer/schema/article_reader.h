// SPDX-License-Identifier: GPL-3.0-or-later
// The stored articles of a segment: what a hit shows (the head) and the text (the body). One of the
// things that a SegmentStore has.
#pragma once

#include <cstdint>

#include "indexer/schema/article.h"

namespace warta {

class ArticleReader {
 public:
  ArticleReader() = default;
  virtual ~ArticleReader() = default;
  ArticleReader(const ArticleReader&) = delete;
  ArticleReader& operator=(const ArticleReader&) = delete;

  // All but text and boilerplate. REQUIRES: a document of the segment. Throws Error (damaged).
  virtual TaggedArticle head(std::uint32_t document) const = 0;

  // The whole. REQUIRES, throws: as head().
  virtual TaggedArticle article(std::uint32_t document) const = 0;
};

}  // namespace warta
