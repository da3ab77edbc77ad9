// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles of an index are living, and where they are: those of a snapshot, less what its
// writer has removed since, and what it has added.
#pragma once

#include <xapian.h>
#include <xxhash.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "indexer/schema/snapshot.h"
#include "indexer/write/index_writer.h"

namespace warta {

class LivingArticles {
 public:
  // Begins anew with what the snapshot has. It must outlive this, or the next call.
  void follow(const Snapshot& snapshot);

  // The living document of this id; in the snapshot alone, with no segment when there is none; or
  // wherever it is. Throw Xapian::Error.
  std::pair<const Segment*, Xapian::docid> stored(const std::string& id) const;
  std::optional<IndexWriter::Input> input_of(const std::string& id) const;

  bool is_living(const Segment& segment, Xapian::docid document) const;

  // The articles of a new segment, in order of their documents.
  void add(const std::string& segment, const std::vector<IndexWriter::NewArticle>& articles);

  void remove(const std::string& id);  // nothing happens when there is none

  // Of a segment, in order.
  const std::vector<Xapian::docid>& dead_in(const std::string& segment) const;
  void bury(const std::string& segment, std::vector<Xapian::docid> dead);

  // Whether more of the segment is dead than was saved.
  bool is_to_save(const std::string& segment) const { return newly_dead_.contains(segment); }
  bool has_to_save() const { return !newly_dead_.empty(); }
  void mark_saved() { newly_dead_.clear(); }

 private:
  // 128 bits of an id: of a billion ids no two are likely to share them.
  struct IdHash {
    XXH128_hash_t bits;

    explicit IdHash(std::string_view id) : bits(XXH3_128bits(id.data(), id.size())) {}
    bool operator==(const IdHash& other) const { return XXH128_isEqual(bits, other.bits) != 0; }
  };
  struct HashOfIdHash {
    std::size_t operator()(const IdHash& id) const { return id.bits.low64; }
  };
  struct Place {
    std::string segment;
    Xapian::docid document = 0;
    IndexWriter::Input input;
  };
  std::optional<Place> place_of(const std::string& id) const;

  const Snapshot* snapshot_ = nullptr;
  std::unordered_map<IdHash, Place, HashOfIdHash> added_;
  std::map<std::string, std::vector<Xapian::docid>> dead_;  // by segment, in order
  std::set<std::string> newly_dead_;                        // segments
};

}  // namespace warta
