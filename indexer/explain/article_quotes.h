// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes of an article: the words that a tag was read from, and on which line they stand.
#pragma once

#include <cstddef>
#include <string_view>

#include "indexer/explain/explain_page.h"
#include "indexer/inspect.h"

namespace warta {

// Views of `read`, which must outlive this and its quotes.
class ArticleQuotes {
 public:
  explicit ArticleQuotes(const Inspection& read) : read_(read) {}

  // Words of the headline or the body.
  Quote quote(TextPiece piece) const;
  TextPiece piece_of(const RegionMention& mention, bool in_title) const;

  // What the cleaner kept or took out of a raw line.
  Quote raw_line(std::size_t number) const;
  // The dateline; nothing when it recurs over the source, and was taken out.
  Quote dateline() const;

 private:
  std::string_view body_line(std::size_t line) const;

  const Inspection& read_;
};

}  // namespace warta
