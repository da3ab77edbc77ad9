// SPDX-License-Identifier: GPL-3.0-or-later
// The stored articles of a segment, compressed one by one: what a hit shows (the head) apart from
// the text (the body), so that either is had without the other.
//
// A dictionary of what articles have in common, trained from the first large batch of an index,
// makes short texts half as large again; with it they take 37 % of their size, and 3 µs to read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "indexer/schema/article.h"
#include "indexer/schema/article_reader.h"
#include "indexer/schema/section_file.h"

namespace warta {

// What an index's articles have in common. Threads may share it.
class ArticleDictionary {
 public:
  // Throws Error (damaged, unreadable).
  explicit ArticleDictionary(const std::filesystem::path& file);

  std::string_view bytes() const { return bytes_; }

 private:
  friend class ArticleStore;
  struct Digested;  // as zstd wants it for reading
  std::string bytes_;
  std::shared_ptr<const Digested> digested_;
};

class ArticleStore final : public ArticleReader {
 public:
  // Views `file`, which must outlive this. `dictionary` is the index's; the segment may have been
  // written before there was one. Throws Error (damaged).
  ArticleStore(const SectionFile& file, std::shared_ptr<const ArticleDictionary> dictionary);

  TaggedArticle head(std::uint32_t document) const override;
  TaggedArticle article(std::uint32_t document) const override;

  // Adds text and boilerplate. REQUIRES, throws: as head().
  void read_body(std::uint32_t document, TaggedArticle& article) const;

  // What the store holds of a document, as it is on disk: for a store with the same dictionary.
  std::string_view packed(std::uint32_t document) const;
  // What it is packed with; null: without.
  const ArticleDictionary* dictionary() const {
    return uses_dictionary_ ? dictionary_.get() : nullptr;
  }
  std::size_t articles() const { return ends_.size(); }

 private:
  std::string unpack(std::string_view bytes) const;
  // Head and body as they are compressed.
  std::pair<std::string_view, std::string_view> parts(std::uint32_t document) const;

  const SectionFile& file_;
  std::shared_ptr<const ArticleDictionary> dictionary_;
  bool uses_dictionary_ = false;
  std::string_view packed_;
  std::span<const std::uint64_t> ends_;
};

// The section that says whether a dictionary was used, and the others.
inline constexpr const char* kDictionarySection = "articles.dictionary";  // "yes" or empty
inline constexpr const char* kArticlesSection = "articles";
inline constexpr const char* kArticleEndsSection = "article_ends";

}  // namespace warta
