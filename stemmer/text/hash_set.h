// SPDX-License-Identifier: GPL-3.0-or-later
// A set of hashes that are good in all their bits, as word_hash() makes them: no allocation for
// each, as std::unordered_set has.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace warta {

class HashSet {
 public:
  void insert(std::uint64_t hash) {
    if (2 * size_ >= slots_.size()) grow();
    std::uint64_t& slot = slots_[slot_of(hash)];
    size_ += slot == kFree ? 1U : 0U;
    slot = marked(hash);
  }

  bool contains(std::uint64_t hash) const {
    return !slots_.empty() && slots_[slot_of(hash)] != kFree;
  }

 private:
  // Open addressing with linear probing; the table is never more than half full.
  static constexpr std::uint64_t kFree = 0;
  static constexpr std::size_t kFewest = 64;

  // No hash is that of a free slot.
  static std::uint64_t marked(std::uint64_t hash) { return hash | 1; }

  // The slot of `hash`: where it is, or the free one where it would be.
  std::size_t slot_of(std::uint64_t hash) const {
    const std::size_t last = slots_.size() - 1;
    std::size_t at = hash >> 1 & last;
    while (slots_[at] != kFree && slots_[at] != marked(hash)) at = (at + 1) & last;
    return at;
  }

  void grow() {
    const std::size_t size = slots_.empty() ? kFewest : 2 * slots_.size();
    const auto old = std::exchange(slots_, std::vector<std::uint64_t>(size, kFree));
    for (const std::uint64_t hash : old) {
      if (hash != kFree) slots_[slot_of(hash)] = hash;
    }
  }

  std::vector<std::uint64_t> slots_;  // a power of two, or none
  std::size_t size_ = 0;
};

}  // namespace warta
