// SPDX-License-Identifier: GPL-3.0-or-later
// What was read of segments, as much as fits into a bound; what was not used for longest goes
// first.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace warta {

// Any thread may call. A Value says its size_bytes(), which does not change while it is here.
template <typename Value>
class SegmentCache {
 public:
  using ValuePtr = std::shared_ptr<Value>;

  explicit SegmentCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  // Segments are told apart by numbers that never come again. Null when the value is not there.
  ValuePtr find(std::uint64_t segment, std::string_view name) {
    const std::string key = key_of(segment, name);
    const std::lock_guard lock(lock_);
    const auto found = entries_.find(key);
    if (found == entries_.end()) return nullptr;
    uses_.splice(uses_.begin(), uses_, found->second.use);
    return found->second.value;
  }

  // Returns what is under this name from now on: what another thread has added before, if one has.
  ValuePtr add(std::uint64_t segment, std::string_view name, ValuePtr value) {
    std::string key = key_of(segment, name);
    const std::size_t bytes = cost(key, *value);
    const std::lock_guard lock(lock_);
    // One that would drive out most others is not worth it.
    if (bytes > most_bytes_ / 4) return value;
    const auto [entry, is_new] = entries_.try_emplace(std::move(key));
    if (!is_new) return entry->second.value;
    uses_.push_front(&entry->first);
    entry->second = {std::move(value), uses_.begin()};
    ValuePtr added = entry->second.value;
    bytes_ += bytes;
    while (bytes_ > most_bytes_) {
      const auto last = entries_.find(*uses_.back());
      bytes_ -= cost(last->first, *last->second.value);
      uses_.pop_back();
      entries_.erase(last);
    }
    return added;
  }

  std::size_t size_bytes() const {
    const std::lock_guard lock(lock_);
    return bytes_;
  }

  // The bound may grow.
  void allow(std::size_t most_bytes) {
    const std::lock_guard lock(lock_);
    most_bytes_ = std::max(most_bytes_, most_bytes);
  }

 private:
  // What an entry takes beside its key and value: nodes of the table and of the list of uses.
  static constexpr std::size_t kEntryBytes = 160;

  struct Entry {
    ValuePtr value;
    std::list<const std::string*>::iterator use;
  };

  static std::string key_of(std::uint64_t segment, std::string_view name) {
    std::string key(reinterpret_cast<const char*>(&segment), sizeof segment);
    return key.append(name);
  }
  static std::size_t cost(const std::string& key, const Value& value) {
    return kEntryBytes + key.size() + value.size_bytes();
  }

  mutable std::mutex lock_;
  std::size_t most_bytes_;
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, Entry> entries_;
  std::list<const std::string*> uses_;  // keys of entries_, the last used first
};

}  // namespace warta
