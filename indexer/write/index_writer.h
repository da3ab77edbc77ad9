// SPDX-License-Identifier: GPL-3.0-or-later
// The one writer of an index. It adds segments, marks articles of older ones as gone, and makes a
// batch of that visible and safe at once.
//
//   (begin_segment | add_segment | remove | set_notes)* commit, any number of times; then settle
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/schema/article_store.h"
#include "indexer/schema/layout.h"
#include "indexer/schema/snapshot.h"
#include "indexer/write/outlet.h"

namespace warta {

class IndexWriter {
 public:
  // Opens the index in the folder `path`, or makes one of the layout `when_new`, and deletes what a
  // killed run has left. `check` is `any` for rebuild() alone, and opens an index of another
  // analysis, too. Throws Error: locked when another writer holds it, mismatched when it is no
  // index of this program, damaged, failed_write when the folder cannot be written.
  explicit IndexWriter(const std::string& path, Layout when_new = Layout::flat,
                       AnalysisCheck check = AnalysisCheck::own);
  ~IndexWriter();  // what was not committed is given up, and deleted

  // What the living article of this id came from, added so far or earlier; nothing when there is
  // none.
  struct Input {
    std::uint64_t hash = 0;  // TaggedArticle::input_hash
    Outlet outlet;

    bool operator==(const Input&) const = default;
  };
  std::optional<Input> input_of(const std::string& id) const;

  // The living article of this id, or those of this address in any of its forms, as they were when
  // this writer opened the index or last merged. Throws Error.
  std::optional<TaggedArticle> find(const std::string& id) const;
  std::vector<TaggedArticle> find_url(const std::string& url) const;

  // A folder for a new segment, which does not exist yet. Not thread-safe; what is then written
  // into the folder may be.
  std::filesystem::path begin_segment();

  // Takes in the segment that was written into `folder`. REQUIRES: its articles are new to the
  // index, or their ids have been removed since the last commit; `articles` gives them in order of
  // their documents.
  struct NewArticle {
    std::string id;
    Input input;
  };
  void add_segment(const std::filesystem::path& folder, const std::vector<NewArticle>& articles);

  // The article of this id is gone with the next commit. Nothing happens when there is none.
  void remove(const std::string& id);

  // What segments begun from now on are written as. Valid until a dictionary is set.
  SegmentFormat format() const;

  // What articles are compressed with; null while there is none, as always in a portable index. A
  // dictionary that is set is used by all segments begun from then on.
  std::shared_ptr<const ArticleDictionary> dictionary() const;
  bool wants_dictionary() const;
  void set_dictionary(std::string_view bytes);

  // What is kept for the next run under a key; empty where nothing is.
  std::string notes(const std::string& key) const;
  std::vector<std::string> note_keys(std::string_view prefix) const;  // without the prefix
  void set_notes(const std::string& key, std::string bytes);

  // Makes everything done so far visible to searchers and safe on the disk, in one step. Throws
  // Error (failed_write); the index is then as at the commit before.
  void commit();

  // Merges segments where many small ones have come together, and commits that.
  void settle(std::size_t threads);

  // Makes one segment of all and drops what is dead, so that no word of it is left in a file.
  // Commits.
  void compact(std::size_t threads);

  // Analyses all articles again, from what is stored of them, and drops what is dead. Marks of
  // removals, stories and what was learned of sources stay. Commits, with this program's stamp.
  void rebuild(std::size_t threads);

  // Of the index as of the last commit.
  std::string revision() const;

  // As find() sees it: when this writer opened the index or last merged.
  const Snapshot& snapshot() const;

  std::size_t segment_count() const;

  // What is in the index, the oldest first: committed segments, and their documents that are dead
  // now, in order. Valid until the next change.
  struct HeldSegment {
    std::filesystem::path folder;
    std::span<const std::uint32_t> dead;
  };
  std::vector<HeldSegment> segments() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
