// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of a tagged article, and the Xapian document that they make: the writing side of the
// field table.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/schema/fields.h"

namespace warta {

// A headline's word counts as much as this many in the body.
inline constexpr std::uint32_t kTitleWeight = 3;

// What terms of roots begin with.
std::string root_prefix(FieldId id);

// The terms that say what an article is; some may come twice.
std::vector<std::string> value_terms(const TaggedArticle& article);

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
