// SPDX-License-Identifier: GPL-3.0-or-later
// A segment's words, articles, columns and stories in Xapian's tables (portable.h).
#pragma once

#include <xapian.h>

#include <memory>
#include <mutex>
#include <string>

#include "indexer/schema/portable_database.h"
#include "indexer/schema/portable_words.h"
#include "indexer/schema/segment_store.h"

namespace warta {

// The stored articles, from the documents' data.
class PortableArticles final : public ArticleReader {
 public:
  // Views `database`, which must outlive this.
  explicit PortableArticles(const PortableDatabase& database) : database_(database) {}

  TaggedArticle head(std::uint32_t document) const override { return article(document); }
  TaggedArticle article(std::uint32_t document) const override;

 private:
  const PortableDatabase& database_;
};

// Values are read whole when they are first asked for, and kept: 100 bytes an article.
class PortableStore final : public SegmentStore {
 public:
  // Reads any database that was written as a segment of a portable index, also one that a server of
  // Xapian's has open; errors call it `name`. Nobody else may use `database` meanwhile. Throws
  // Error (damaged, mismatched).
  PortableStore(Xapian::Database database, std::string name);

  std::size_t size() const override { return size_; }
  const WordReader& words() const override { return words_; }
  const ArticleReader& articles() const override { return articles_; }
  const Columns& columns() const override;
  const StoryStore& stories() const override;
  void verify() const override;

 private:
  std::shared_ptr<ColumnArrays> read_columns(const Xapian::Database& database) const;
  std::shared_ptr<StoryArrays> read_stories(const Xapian::Database& database) const;
  [[noreturn]] void damaged(const std::string& what) const;

  PortableDatabase database_;
  std::size_t size_ = 0;
  PortableArticles articles_{database_};
  PortableWords words_{database_, articles_};
  mutable std::mutex reading_;  // of what is kept
  mutable std::unique_ptr<Columns> columns_;
  mutable std::unique_ptr<StoryStore> stories_;
};

// The store of the segment in `folder`. Throws Error (damaged, mismatched).
std::unique_ptr<SegmentStore> open_portable_store(const std::string& folder);

}  // namespace warta
