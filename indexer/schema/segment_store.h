// SPDX-License-Identifier: GPL-3.0-or-later
// What an index knows of the articles of a segment besides postings: THE seam between what is asked
// of a segment and where that is kept. Behind it are a flat file (flat_store.h) and Xapian's tables
// (portable_store.h); nobody else reads either.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>

#include "indexer/schema/article_reader.h"
#include "indexer/schema/article_store.h"
#include "indexer/schema/columns.h"
#include "indexer/schema/layout.h"
#include "indexer/schema/story_store.h"
#include "indexer/schema/word_reader.h"

namespace warta {

class FlatStore;

// Documents are numbered from 1 to size(). Threads may share one.
class SegmentStore {
 public:
  SegmentStore() = default;
  virtual ~SegmentStore() = default;
  SegmentStore(const SegmentStore&) = delete;
  SegmentStore& operator=(const SegmentStore&) = delete;

  virtual std::size_t size() const = 0;

  // All may throw Error (damaged).
  virtual const WordReader& words() const = 0;
  virtual const ArticleReader& articles() const = 0;
  virtual const Columns& columns() const = 0;
  virtual const StoryStore& stories() const = 0;

  // Reads everything and compares checksums. Throws Error (damaged).
  virtual void verify() const = 0;

  // Gives back the memory of what has been read of mapped files; it is read again when asked for.
  virtual void drop_pages() const {}

  // Itself, where segments are merged as the files they are; else null.
  virtual const FlatStore* flat() const { return nullptr; }
};

// Opens what the folder of a segment has. `dictionary` is the index's; null where there is none.
// Throws Error (damaged, unreadable).
std::unique_ptr<SegmentStore> open_store(
    const std::filesystem::path& folder, Layout layout,
    const std::shared_ptr<const ArticleDictionary>& dictionary);

}  // namespace warta
