// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a table to what it says of them, for taggers that ask about every word of a text.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "stemmer/text/word_hash.h"

namespace warta {

// Keys are views of a table, which lives as long as the program. Most words of a text are in no
// table, and for most of them the slot of their hash is free: a few bytes are read. (With
// std::unordered_map behind a set of first, second and last letters, tagging took 7 % more
// instructions.)
template <typename Value>
class WordMap {
 public:
  // Null when the word is not there; the value stays where it is until a word is added.
  const Value* find(std::string_view word) const { return find(word, word_hash(word)); }

  // The same, of a word whose word_hash() is known.
  const Value* find(std::string_view word, std::uint64_t hash) const {
    const std::size_t entry = slots_[slot_of(word, hash)].entry;
    return entry == 0 ? nullptr : &entries_[entry - 1].second;
  }

  // Whether a word of that word_hash() may be there: false of most that are not.
  bool may_have(std::uint64_t hash) const { return slots_[hash & last_].entry != 0; }

  // The value of `word`, which is added when it is not there.
  Value& operator[](std::string_view word) {
    if (2 * entries_.size() >= slots_.size()) grow();
    const std::uint64_t hash = word_hash(word);
    Slot& slot = slots_[slot_of(word, hash)];
    if (slot.entry == 0) {
      assert(entries_.size() < 0xFFFF);
      entries_.emplace_back(word, Value());
      slot = slot_for(entries_.size(), hash);
    }
    return entries_[slot.entry - 1U].second;
  }

  // Room for so many words: none of those that are there moves until there are more.
  void reserve(std::size_t words) {
    entries_.reserve(words);
    while (2 * words >= slots_.size()) grow();
  }

  // Keeps what is there.
  void try_add(std::string_view word, Value value) {
    if (find(word) == nullptr) (*this)[word] = std::move(value);
  }

  auto begin() { return entries_.begin(); }
  auto end() { return entries_.end(); }

 private:
  // Open addressing with linear probing; the table is never more than half full.
  struct Slot {
    std::uint16_t entry = 0;  // number of an entry, from 1; 0: free
    std::uint16_t tag = 0;    // bits of its hash, so that others are seldom compared
  };
  static std::uint16_t tag_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash >> 48); }

  // The slot of `word`: where it is, or the free one where it would be.
  std::size_t slot_of(std::string_view word, std::uint64_t hash) const {
    std::size_t at = hash & last_;
    while (slots_[at].entry != 0 &&
           (slots_[at].tag != tag_of(hash) || entries_[slots_[at].entry - 1U].first != word)) {
      at = (at + 1) & last_;
    }
    return at;
  }

  static Slot slot_for(std::size_t entry, std::uint64_t hash) {
    return {static_cast<std::uint16_t>(entry), tag_of(hash)};
  }

  void grow() {
    slots_.assign(2 * slots_.size(), {});
    last_ = slots_.size() - 1;
    for (std::size_t entry = 1; entry <= entries_.size(); ++entry) {
      const std::string_view word = entries_[entry - 1].first;
      const std::uint64_t hash = word_hash(word);
      slots_[slot_of(word, hash)] = slot_for(entry, hash);
    }
  }

  std::vector<std::pair<std::string_view, Value>> entries_;
  std::vector<Slot> slots_ = std::vector<Slot>(16);  // a power of two
  std::size_t last_ = slots_.size() - 1;
};

}  // namespace warta
