// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of one article: raw text -> cleaned -> analysed -> what the index stores. Between
// the two steps a run takes out the lines that recur over a source (recurring_lines.h).
#pragma once

#include <optional>
#include <string>

#include "indexer/clean/clean.h"
#include "indexer/schema/article.h"
#include "stemmer/analyzer.h"

namespace warta {

// First step: `article` cleaned and with its identity, but no tags yet. Nothing, and a `reason`,
// when no text is left after cleaning. `provenance`, where wanted, says what was read where.
std::optional<TaggedArticle> prepare_article(const Article& article, std::string& reason,
                                             CleanProvenance* provenance = nullptr);

// Adds what stood around the text of a page to the furniture, for audit. It comes apart from the
// first step, for it changes with every other story of the site, and the article does not.
void keep_lines_around(const Article& article, TaggedArticle& tagged, CleanProvenance* provenance);

// Second step: what the title and text of `article` say. `analysis` views them: keep them together,
// and use one `analysis` again for many articles.
void add_tags(TaggedArticle& article, Analysis& analysis);

// Takes back what add_tags() has added.
void clear_tags(TaggedArticle& article);

// Both steps for an article that is looked at by itself.
std::optional<TaggedArticle> tag_article(const Article& article, Analysis& analysis,
                                         std::string& reason,
                                         CleanProvenance* provenance = nullptr);

// The identity of an article: its `id` if given, else its canonical address if that names one
// article, else a hash of its cleaned text (32 hexadecimal digits). The text has its recurring
// lines still: which they are changes from night to night, and the identity may not.
std::string article_id(const Article& article, const std::string& title, const std::string& body);

}  // namespace warta
