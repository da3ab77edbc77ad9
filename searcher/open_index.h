// SPDX-License-Identifier: GPL-3.0-or-later
// The indexes that a searcher has open, as one: the segments of all of them, and one Xapian
// database over their postings.
//
// Xapian numbers the documents of several databases in turns: with three, 1 to 3 are the first of
// each, 4 to 6 the second. place_of() turns that back.
#pragma once

#include <xapian.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "indexer/schema/snapshot.h"
#include "searcher/dead_documents.h"

namespace warta {

class OpenIndex {
 public:
  // Opens the indexes in these folders. Throws Error: no_index, unreadable, damaged, mismatched.
  explicit OpenIndex(const std::vector<std::string>& paths);

  // None at all: to build a query that is never run.
  OpenIndex() = default;

  // Opens what writers have committed since; what was open stays so, also where a program of
  // another version has rebuilt the index. Throws Error.
  void follow();

  const Xapian::Database& postings() const { return postings_; }
  const std::vector<std::shared_ptr<const Segment>>& segments() const { return segments_; }
  const std::string& path() const { return snapshots_.front().path; }

  // Changes whenever one of the indexes does.
  const std::string& revision() const { return revision_; }

  // `query` without the documents that are dead.
  Xapian::Query living(const Xapian::Query& query) const;

  struct Place {
    const Segment* segment = nullptr;
    Xapian::docid document = 0;
  };
  Place place_of(Xapian::docid document) const;  // of the postings of all

  // The article with this id; no segment when there is none. Throws Xapian::Error.
  Place find(const std::string& id) const;

 private:
  void combine();

  std::vector<Snapshot> snapshots_;  // one for each path
  std::vector<ManifestVersion> versions_;
  std::vector<std::shared_ptr<const Segment>> segments_;
  Xapian::Database postings_;
  std::unique_ptr<DeadDocuments> dead_;  // null when no document is dead
  std::string revision_;
};

}  // namespace warta
