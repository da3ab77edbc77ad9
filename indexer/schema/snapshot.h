// SPDX-License-Identifier: GPL-3.0-or-later
// An index as it was at one commit, open for reading. Nothing of it changes while a writer goes on:
// its files are never written again, and stay readable when they have been deleted.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/schema/manifest.h"

namespace warta {

// Articles of one batch, or of several that were merged. Documents are numbered from 1.
struct Segment {
  SegmentEntry entry;
  Xapian::Database postings;
  std::vector<Xapian::docid> dead;  // in order: replaced or removed since

  bool is_dead(Xapian::docid document) const;

  // The living document of the article with this id; 0 when it has none. Throws Xapian::Error.
  Xapian::docid find(std::string_view id) const;
};

struct Snapshot {
  std::string path;
  Manifest manifest;
  std::vector<std::shared_ptr<const Segment>> segments;  // the oldest first
};

// Opens the index in the folder `path`. What `before` has open of it is shared. Throws Error:
// no_index, damaged, or mismatched when this program may not use it.
Snapshot open_snapshot(const std::string& path, const Snapshot* before = nullptr);

// The numbers of dead documents, as a file keeps them.
std::string encode_dead(const std::vector<Xapian::docid>& dead);
std::vector<Xapian::docid> read_dead(const std::string& file);  // throws Error (damaged)

// The stored article of a document. Throws Error (damaged).
TaggedArticle stored_article(const Segment& segment, Xapian::docid document);

}  // namespace warta
