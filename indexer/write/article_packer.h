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

class ArticlePacker {
 public:
  // Without a dictionary: null.
  explicit ArticlePacker(const ArticleDictionary* dictionary);
  ~ArticlePacker();
  ArticlePacker(ArticlePacker&&) noexcept;

  // The bytes that the store keeps of an article.
  std::string pack(const TaggedArticle& article) const;

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
