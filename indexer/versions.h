// SPDX-License-Identifier: GPL-3.0-or-later
// Several versions of one article in one run: the last counts, whatever batches they come in, and
// the same input again changes nothing.
//
// Which versions have given way is kept from run to run. One that comes again is held back: where
// the one that the index has comes behind it, as it did, nothing is to be done; else it is an
// article that has got its old text back, and comes in at the end of the run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/batch_reader.h"

namespace warta {

class Versions {
 public:
  // As encode() of the last run gave it; damage in it costs nothing but what was known.
  explicit Versions(std::string_view kept);
  std::string encode() const;
  bool changed() const { return changed_; }  // since the last encode() that was marked as saved
  void mark_saved() { changed_ = false; }

  // Whether an article of this id was met in this run, and one was taken in. All are forgotten when
  // they are kMostSeen.
  bool has_seen(std::string_view id) const;
  bool has_taken(std::string_view id) const;
  void see(std::string_view id);
  void take(std::string_view id);

  // Whether this version has given way to a later one.
  bool has_given_way(std::string_view id, std::uint64_t input_hash) const;
  void give_way(std::string_view id, std::uint64_t input_hash);
  void come_back(std::string_view id, std::uint64_t input_hash);

  // Holds an article back in place of an older one of its id: that one, which is dropped for it.
  std::optional<Piece> hold_back(Piece&& piece);
  std::optional<Piece> drop_held(const std::string& id);  // the one that there was
  std::size_t held_count() const { return held_.size(); }
  std::size_t held_bytes() const { return held_bytes_; }  // of text
  std::vector<Piece> take_held();                         // in the order in which they came

  static constexpr std::size_t kMostSeen = 1'000'000;  // at most 50 MB
  static constexpr std::size_t kMostKept = 1U << 16;   // of eight bytes each, the oldest go first

 private:
  std::unordered_map<std::uint64_t, bool> seen_;  // by hash of an id: whether it was taken in
  std::deque<std::uint64_t> in_order_;            // hashes of versions
  std::unordered_set<std::uint64_t> given_way_;
  bool changed_ = false;
  struct Held {
    std::size_t number = 0;
    Piece piece;
  };
  std::unordered_map<std::string, Held> held_;  // by id
  std::size_t held_bytes_ = 0;
  std::size_t next_held_ = 0;
};

}  // namespace warta
