// SPDX-License-Identifier: GPL-3.0-or-later
// Compresses articles as an ArticleStore reads them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/schema/article_store.h"

namespace warta {

// An article as the store keeps it, but for the compression.
struct ArticleRecord {
  explicit ArticleRecord(const TaggedArticle& article);
  std::string head;
  std::string body;
};

class ArticlePacker {
 public:
  // Without a dictionary: null.
  explicit ArticlePacker(const ArticleDictionary* dictionary);
  ~ArticlePacker();
  ArticlePacker(ArticlePacker&&) noexcept;

  // The bytes that the store keeps of an article. Many in a row take half the time: the dictionary
  // has tables that are large for a processor's caches.
  std::string pack(const ArticleRecord& article) const;
  std::string pack(const TaggedArticle& article) const { return pack(ArticleRecord(article)); }

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A dictionary for articles like these: the bytes that an ArticleDictionary holds. Empty when they
// are too few to learn from. Training takes 0.05 s.
std::string train_dictionary(const std::vector<const TaggedArticle*>& articles);

// A file that an ArticleDictionary reads. Throws Error (failed_write).
void write_dictionary(const std::filesystem::path& file, std::string_view bytes);

}  // namespace warta
