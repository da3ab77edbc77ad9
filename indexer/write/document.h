// SPDX-License-Identifier: GPL-3.0-or-later
// A tagged article as a Xapian document: the writing side of the field table.
#pragma once

#include <xapian.h>

#include <span>
#include <string_view>

#include "indexer/schema/article.h"

namespace warta {

// A headline's word counts as much as this many in the body.
inline constexpr Xapian::termcount kTitleWeight = 3;

// How often an article has words of a root.
struct RootCount {
  std::string_view root;
  Xapian::termcount count = 0;
};

// `all` are the roots of headline and body, the headline's weighted, `title` those of the headline.
// What else an index keeps of an article is up to its layout.
Xapian::Document make_document(const TaggedArticle& article, std::span<const RootCount> all,
                               std::span<const RootCount> title);

}  // namespace warta
