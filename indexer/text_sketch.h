// SPDX-License-Identifier: GPL-3.0-or-later
// A text in a few numbers: enough to tell a later version of an article from another article.
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/schema/article.h"

namespace warta {

struct TextSketch {
  std::uint32_t title = 0;           // hash of its words; 0: it has none
  std::vector<std::uint32_t> pairs;  // the smallest hashes of words that stand together, in order
};

TextSketch text_sketch(const TaggedArticle& article);

// Whether they are likely of one article: the headline is the same, or the texts share a tenth of
// their pairs of words. Articles about different things share one of a hundred.
bool are_versions(const TextSketch& one, const TextSketch& other);

}  // namespace warta
