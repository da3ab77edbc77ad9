// SPDX-License-Identifier: GPL-3.0-or-later
// An index as it was at one commit, open for reading. Nothing of it changes while a writer goes on:
// its files are never written again, and stay readable when they have been deleted.
#pragma once

#include <xapian.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/manifest.h"
#include "indexer/schema/segment_store.h"

namespace warta {

// Articles of one batch, or of several that were merged. Documents are numbered from 1.
class Segment {
 public:
  // Opens the segment in `folder`; `dead` are its dead documents, in order. Throws Error (damaged)
  // when it is not as `entry` says.
  Segment(const std::filesystem::path& folder, SegmentEntry entry, std::vector<Xapian::docid> dead,
          const std::shared_ptr<const ArticleDictionary>& dictionary, Layout layout = Layout::flat);

  const std::filesystem::path& folder() const { return folder_; }
  const SegmentEntry& entry() const { return entry_; }
  const Xapian::Database& postings() const { return postings_; }
  const SegmentStore& store() const { return *store_; }
  const WordReader& tokens() const { return store_->words(); }
  const ArticleReader& articles() const { return store_->articles(); }
  const Columns& columns() const { return store_->columns(); }
  const StoryStore& stories() const { return store_->stories(); }
  const std::vector<Xapian::docid>& dead() const { return dead_; }

  bool is_dead(Xapian::docid document) const;

  // The living document of the article with this id; 0 when it has none. Throws Xapian::Error.
  Xapian::docid find(std::string_view id) const;

  // Whether all that is known of it is in Xapian's tables.
  bool is_portable() const { return store_->flat() == nullptr; }

  // Reads everything and compares checksums. Throws Error (damaged).
  void verify() const;

 private:
  std::filesystem::path folder_;
  SegmentEntry entry_;
  std::vector<Xapian::docid> dead_;
  Xapian::Database postings_;
  std::unique_ptr<SegmentStore> store_;
};

struct Snapshot {
  std::string path;
  Manifest manifest;
  std::shared_ptr<const ArticleDictionary> dictionary;   // null: there is none yet
  std::vector<std::shared_ptr<const Segment>> segments;  // the oldest first
};

// Whose index is opened.
enum class AnalysisCheck {
  own,  // its terms are those that this program would look for
  any,  // also of another analysis: what is stored can be read, and nothing found
};

// Opens the index in the folder `path`. What `before` has open of it is shared. Throws Error:
// no_index, damaged, or mismatched when this program may not use it.
Snapshot open_snapshot(const std::string& path, const Snapshot* before = nullptr,
                       AnalysisCheck check = AnalysisCheck::own);

// The numbers of dead documents, as a file keeps them.
std::string encode_dead(const std::vector<Xapian::docid>& dead);
std::vector<Xapian::docid> read_dead(const std::string& file);  // throws Error (damaged)

}  // namespace warta
