// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of one article: raw text -> cleaned -> analysed -> what the index stores.
#pragma once

#include <optional>
#include <string>

#include "indexer/clean.h"
#include "indexer/schema/article.h"
#include "stemmer/analyzer.h"

namespace warta {

// Cleans and tags `article`. `analysis` views the result's title and text: keep them together, and
// use one `analysis` again for many articles. Nothing, and a `reason`, when no text is left after
// cleaning. `provenance`, where wanted, says what the cleaner has read where.
std::optional<TaggedArticle> tag_article(const Article& article, Analysis& analysis,
                                         std::string& reason,
                                         CleanProvenance* provenance = nullptr);

// The identity of an article: its `id` if given, else its address, else a hash of its cleaned text
// (32 hexadecimal digits).
std::string article_id(const Article& article, const std::string& title, const std::string& body);

}  // namespace warta
