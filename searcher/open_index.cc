// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/open_index.h"

#include "indexer/schema/error.h"

namespace warta {

OpenIndex::OpenIndex(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    versions_.push_back(manifest_version(path));
    snapshots_.push_back(open_snapshot(path));
  }
  combine();
}

void OpenIndex::follow() {
  bool moved_on = false;
  for (std::size_t i = 0; i < snapshots_.size(); ++i) {
    const ManifestVersion now = manifest_version(snapshots_[i].path);
    if (now == versions_[i]) continue;
    try {
      snapshots_[i] = open_snapshot(snapshots_[i].path, &snapshots_[i]);
    } catch (const Error& error) {
      // A newer program has rebuilt the index. What is open stays readable: it serves until this
      // one is replaced, too.
      if (error.code() != ErrorCode::mismatched) throw;
      versions_[i] = now;
      continue;
    }
    versions_[i] = now;
    moved_on = true;
  }
  if (moved_on) combine();
}

void OpenIndex::combine() {
  postings_ = Xapian::Database();
  segments_.clear();
  revision_.clear();
  bool has_dead = false;
  for (const Snapshot& snapshot : snapshots_) {
    if (!revision_.empty()) revision_.push_back('+');
    revision_.append(snapshot.manifest.revision());
    for (const auto& segment : snapshot.segments) {
      postings_.add_database(segment->postings());
      segments_.push_back(segment);
      has_dead = has_dead || !segment->dead().empty();
    }
  }
  // Xapian does not search a database of none.
  if (segments_.empty()) {
    postings_.add_database(Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY));
  }
  dead_ = has_dead ? std::make_unique<DeadDocuments>(segments_) : nullptr;
}

Xapian::Query OpenIndex::living(const Xapian::Query& query) const {
  if (dead_ == nullptr) return query;
  return {Xapian::Query::OP_AND_NOT, query, Xapian::Query(dead_.get())};
}

OpenIndex::Place OpenIndex::place_of(Xapian::docid document) const {
  const auto count = static_cast<Xapian::docid>(segments_.size());
  return {segments_[(document - 1) % count].get(), (document - 1) / count + 1};
}

OpenIndex::Place OpenIndex::find(const std::string& id) const {
  for (const auto& segment : segments_) {
    if (const Xapian::docid document = segment->find(id)) return {segment.get(), document};
  }
  return {};
}

}  // namespace warta
