// SPDX-License-Identifier: GPL-3.0-or-later
// Officials and places that an index has not seen before: what an editor looks at in the morning,
// for a new name is news or a mistake.
//
// An official is new when no article that the index had before the run names a person so with an
// office. A place is new when the gazetteer does not know it (unknown_places.h) and no run has met
// it before. Of an index that was empty everything is new.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/write/index_writer.h"

namespace warta {

struct Newcomer {
  std::string name;
  std::string position;      // of an official, where it was first met
  std::string jurisdiction;  // the same; empty if not said
  std::size_t articles = 0;  // that name it
  std::string file;          // where it was first met
  std::size_t line = 0;
};

struct NewcomersFound {
  static constexpr std::size_t kMostListed = 1000;

  struct Kind {
    std::size_t count = 0;
    bool is_counted = true;        // false: there were more than were counted
    std::vector<Newcomer> listed;  // those with the most articles first
  };
  Kind officials;
  Kind places;
};

// Watches one run. Memory is bounded but for 8 bytes for each name that the index has.
class Newcomers {
 public:
  // Takes in what the index of `writer` has seen. Throws Error (damaged).
  explicit Newcomers(const IndexWriter& writer);

  // An article that is added or updated, its `places` as unknown_places() gives them.
  void look_at(const TaggedArticle& article, const std::vector<std::string>& places,
               const std::string& file, std::size_t line);

  // Keeps the places for the next run, with the next commit.
  void save(IndexWriter& writer);

  NewcomersFound found() const;

 private:
  using NameHash = std::uint64_t;

  struct Kind {
    std::vector<NameHash> seen;                   // before the run, in order
    std::unordered_set<NameHash> fresh;           // since
    std::unordered_map<NameHash, Newcomer> kept;  // of the first of them
    bool is_counted = true;
  };

  static void meet(Kind& kind, NameHash hash, Newcomer name);
  static NewcomersFound::Kind found_of(const Kind& kind);

  Kind officials_;
  Kind places_;
  std::size_t saved_places_ = 0;
};

}  // namespace warta
