// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/versions.h"

#include <xxhash.h>

#include <algorithm>
#include <utility>

#include "indexer/schema/bytes.h"

namespace warta {
namespace {

std::uint64_t hash_of(std::string_view id) {
  return XXH3_64bits(id.data(), id.size());
}

std::uint64_t hash_of(std::string_view id, std::uint64_t input_hash) {
  return XXH3_64bits_withSeed(id.data(), id.size(), input_hash);
}

}  // namespace

Versions::Versions(std::string_view kept) {
  while (const auto version = take_number<std::uint64_t>(kept)) {
    if (given_way_.insert(*version).second) in_order_.push_back(*version);
  }
}

std::string Versions::encode() const {
  std::string bytes;
  for (const std::uint64_t version : in_order_) append_number(version, bytes);
  return bytes;
}

bool Versions::has_seen(std::string_view id) const {
  return seen_.contains(hash_of(id));
}

void Versions::see(std::string_view id) {
  if (seen_.size() >= kMostSeen) seen_.clear();
  seen_.try_emplace(hash_of(id), false);
}

bool Versions::has_taken(std::string_view id) const {
  const auto seen = seen_.find(hash_of(id));
  return seen != seen_.end() && seen->second;
}

void Versions::take(std::string_view id) {
  seen_.insert_or_assign(hash_of(id), true);
}

bool Versions::has_given_way(std::string_view id, std::uint64_t input_hash) const {
  return given_way_.contains(hash_of(id, input_hash));
}

void Versions::give_way(std::string_view id, std::uint64_t input_hash) {
  const std::uint64_t version = hash_of(id, input_hash);
  if (!given_way_.insert(version).second) return;
  changed_ = true;
  in_order_.push_back(version);
  if (in_order_.size() <= kMostKept) return;
  given_way_.erase(in_order_.front());
  in_order_.pop_front();
}

void Versions::come_back(std::string_view id, std::uint64_t input_hash) {
  const std::uint64_t version = hash_of(id, input_hash);
  if (given_way_.erase(version) == 0) return;
  changed_ = true;
  std::erase(in_order_, version);
}

std::optional<Piece> Versions::hold_back(Piece&& piece) {
  const std::string id = piece.article->id;
  std::optional<Piece> dropped = drop_held(id);
  held_bytes_ += piece.article->text.size();
  held_.emplace(id, Held{next_held_++, std::move(piece)});
  return dropped;
}

std::optional<Piece> Versions::drop_held(const std::string& id) {
  const auto held = held_.find(id);
  if (held == held_.end()) return std::nullopt;
  Piece dropped = std::move(held->second.piece);
  held_bytes_ -= dropped.article->text.size();
  held_.erase(held);
  return dropped;
}

std::vector<Piece> Versions::take_held() {
  std::vector<Held> all;
  all.reserve(held_.size());
  for (auto& [id, held] : held_) all.push_back(std::move(held));
  held_.clear();
  held_bytes_ = 0;
  std::ranges::sort(all, {}, &Held::number);
  std::vector<Piece> pieces;
  pieces.reserve(all.size());
  for (Held& held : all) pieces.push_back(std::move(held.piece));
  return pieces;
}

}  // namespace warta
