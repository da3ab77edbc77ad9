// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/posting_cache.h"

#include <algorithm>
#include <utility>

namespace warta {
namespace {

// What an entry takes beside its key and list: nodes of the table and of the list of uses.
constexpr std::size_t kEntryBytes = 160;

}  // namespace

std::string PostingCache::key_of(std::uint64_t segment, std::string_view term) {
  std::string key(reinterpret_cast<const char*>(&segment), sizeof segment);
  return key.append(term);
}

std::size_t PostingCache::cost(const std::string& key, const FlatPostings& list) {
  return kEntryBytes + key.size() + list.size_bytes();
}

FlatPostingsPtr PostingCache::find(std::uint64_t segment, std::string_view term) {
  const std::string key = key_of(segment, term);
  const std::lock_guard lock(lock_);
  const auto found = entries_.find(key);
  if (found == entries_.end()) return nullptr;
  uses_.splice(uses_.begin(), uses_, found->second.use);
  return found->second.list;
}

void PostingCache::add(std::uint64_t segment, std::string_view term, FlatPostingsPtr list) {
  std::string key = key_of(segment, term);
  const std::size_t bytes = cost(key, *list);
  const std::lock_guard lock(lock_);
  // A list that would drive out most others is not worth it.
  if (bytes > most_bytes_ / 4) return;
  const auto [entry, is_new] = entries_.try_emplace(std::move(key));
  if (!is_new) return;  // another thread was faster
  uses_.push_front(&entry->first);
  entry->second = {std::move(list), uses_.begin()};
  bytes_ += bytes;
  while (bytes_ > most_bytes_) {
    const auto last = entries_.find(*uses_.back());
    bytes_ -= cost(last->first, *last->second.list);
    uses_.pop_back();
    entries_.erase(last);
  }
}

void PostingCache::allow(std::size_t most_bytes) {
  const std::lock_guard lock(lock_);
  most_bytes_ = std::max(most_bytes_, most_bytes);
}

std::size_t PostingCache::size_bytes() const {
  const std::lock_guard lock(lock_);
  return bytes_;
}

}  // namespace warta
