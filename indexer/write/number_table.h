// SPDX-License-Identifier: GPL-3.0-or-later
// Finds numbers by the hash of what they stand for, which is kept elsewhere. A slot has eight
// bytes, so that the table of a segment's words stays in the processor's caches.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace warta {

class NumberTable {
 public:
  // The number that was added with this hash and of which is_same(number) is true.
  template <typename IsSame>
  std::optional<std::uint32_t> find(std::uint64_t hash, IsSame is_same) const {
    const std::uint32_t tag = tag_of(hash);
    for (std::size_t at = tag & last_; slots_[at].number_and_1 != 0; at = (at + 1) & last_) {
      const std::uint32_t number = slots_[at].number_and_1 - 1;
      if (slots_[at].tag == tag && is_same(number)) return number;
    }
    return std::nullopt;
  }

  // REQUIRES: it cannot be found
  void add(std::uint64_t hash, std::uint32_t number) {
    if (2 * size_ >= slots_.size()) grow();
    place({number + 1, tag_of(hash)});
    ++size_;
  }

 private:
  // Open addressing with linear probing; the table is never more than half full.
  struct Slot {
    std::uint32_t number_and_1 = 0;  // 0: free
    std::uint32_t tag = 0;           // of the hash: where it belongs, in a table of any size
  };
  static std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }

  void place(Slot slot) {
    std::size_t at = slot.tag & last_;
    while (slots_[at].number_and_1 != 0) at = (at + 1) & last_;
    slots_[at] = slot;
  }

  void grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
    last_ = slots_.size() - 1;
    for (const Slot& slot : old) {
      if (slot.number_and_1 != 0) place(slot);
    }
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024);  // a power of two
  std::size_t last_ = slots_.size() - 1;
  std::size_t size_ = 0;
};

}  // namespace warta
