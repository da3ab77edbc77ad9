// SPDX-License-Identifier: GPL-3.0-or-later
// A segment's words, articles, columns and stories in files of their own, mapped into memory.
#pragma once

#include <filesystem>
#include <memory>

#include "indexer/schema/section_file.h"
#include "indexer/schema/segment_store.h"
#include "indexer/schema/token_store.h"

namespace warta {

// The name of the file beside Xapian's tables in a segment's folder.
inline constexpr const char* kFlatFile = "flat";

class FlatStore final : public SegmentStore {
 public:
  // Throws Error (damaged, unreadable).
  FlatStore(const std::filesystem::path& folder,
            const std::shared_ptr<const ArticleDictionary>& dictionary);

  std::size_t size() const override { return stories_.articles(); }
  const TokenStore& words() const override { return tokens_; }
  const ArticleStore& articles() const override { return articles_; }
  const Columns& columns() const override { return columns_; }
  const StoryStore& stories() const override { return stories_; }
  void verify() const override;
  void drop_pages() const override;
  const FlatStore* flat() const override { return this; }

 private:
  SectionFile file_;
  TokenStore tokens_;
  ArticleStore articles_;
  Columns columns_;
  SectionFile story_file_;
  StoryStore stories_;
};

}  // namespace warta
