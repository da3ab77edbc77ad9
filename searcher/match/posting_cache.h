// SPDX-License-Identifier: GPL-3.0-or-later
// Posting lists that were read, as many as fit into a bound; those not used for longest go first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "searcher/match/flat_postings.h"

namespace warta {

class PostingCache {
 public:
  explicit PostingCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  // Any thread may call. Segments are told apart by numbers that never come again. Null when the
  // list is not there.
  FlatPostingsPtr find(std::uint64_t segment, std::string_view term);
  void add(std::uint64_t segment, std::string_view term, FlatPostingsPtr list);

  std::size_t size_bytes() const;

  // The bound may grow.
  void allow(std::size_t most_bytes);

 private:
  struct Entry {
    FlatPostingsPtr list;
    std::list<const std::string*>::iterator use;
  };
  static std::string key_of(std::uint64_t segment, std::string_view term);
  static std::size_t cost(const std::string& key, const FlatPostings& list);

  mutable std::mutex lock_;
  std::size_t most_bytes_;
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, Entry> entries_;
  std::list<const std::string*> uses_;  // keys of entries_, the last used first
};

}  // namespace warta
