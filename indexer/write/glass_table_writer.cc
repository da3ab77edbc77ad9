// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/glass_table_writer.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "indexer/write/durable.h"

namespace warta {
namespace {

// A block, its numbers with the highest byte first:
//
//   revision 4 | level 1 | free in one piece 2 | free in all 2 | end of directory 2 |
//   directory, 2 an item | free | items
constexpr std::size_t kLevelAt = 4;
constexpr std::size_t kFreePieceAt = 5;
constexpr std::size_t kFreeAt = 7;
constexpr std::size_t kDirectoryEndAt = 9;
constexpr std::size_t kDirectory = 11;
constexpr std::size_t kDirectoryEntry = 2;
constexpr std::uint32_t kRevision = 1;  // of the database, which is never changed

// An item of a leaf: its size less three, and two flags, for its tag is in one piece; the key with
// its length; the tag.
constexpr std::size_t kLeafHead = 3;
constexpr std::uint32_t kFirstAndLastPiece = 0x6000;

// An item of a branch: the number of a block; a key with its length; the piece of the tag that the
// key stands for.
constexpr std::size_t kBlockNumber = 4;
constexpr std::size_t kPiece = 2;
constexpr std::uint32_t kFirstPiece = 1;

void put(char* at, std::size_t bytes, std::uint32_t number) {
  for (std::size_t i = bytes; i-- > 0; number >>= 8) at[i] = static_cast<char>(number & 0xFF);
}

void put_key(char* at, std::string_view key) {
  *at = static_cast<char>(key.size());
  std::ranges::copy(key, at + 1);
}

// As much of `key` as tells it from the one before.
std::string_view shortened(std::string_view key, std::string_view before) {
  const auto same = std::ranges::mismatch(key, before).in1 - key.begin();
  return key.substr(0, static_cast<std::size_t>(same) + 1);
}

}  // namespace

GlassTableWriter::Block::Block(std::uint32_t level)
    : bytes_(kBlockSize, '\0'), directory_end_(kDirectory) {
  put(bytes_.data(), 4, kRevision);
  put(&bytes_[kLevelAt], 1, level);
}

bool GlassTableWriter::Block::is_empty() const {
  return directory_end_ == kDirectory;
}

bool GlassTableWriter::Block::has_room_for(std::size_t item_bytes) const {
  return directory_end_ + kDirectoryEntry + item_bytes <= items_begin_;
}

char* GlassTableWriter::Block::add_item(std::size_t item_bytes) {
  assert(has_room_for(item_bytes));
  items_begin_ -= item_bytes;
  put(&bytes_[directory_end_], kDirectoryEntry, static_cast<std::uint32_t>(items_begin_));
  directory_end_ += kDirectoryEntry;
  return &bytes_[items_begin_];
}

std::string_view GlassTableWriter::Block::finished() {
  const auto free = static_cast<std::uint32_t>(items_begin_ - directory_end_);
  put(&bytes_[kFreePieceAt], 2, free);
  put(&bytes_[kFreeAt], 2, free);
  put(&bytes_[kDirectoryEndAt], 2, static_cast<std::uint32_t>(directory_end_));
  return bytes_;
}

GlassTableWriter::GlassTableWriter(std::filesystem::path file) : file_(std::move(file)), leaf_(0) {
  // The first item of a table has no key.
  char* const item = leaf_.add_item(kLeafHead);
  put(item, 2, kFirstAndLastPiece);
  put_key(item + 2, {});
}

void GlassTableWriter::add(std::string_view key, std::string_view tag) {
  assert(!key.empty() && key.size() <= kLongestKey && tag.size() <= kLongestTag);
  assert(key > last_key_);
  const std::size_t size = kLeafHead + key.size() + tag.size();
  if (!leaf_.has_room_for(size)) {
    end_leaf();
    leaf_key_ = shortened(key, last_key_);
  }
  char* const item = leaf_.add_item(size);
  put(item, 2, static_cast<std::uint32_t>(size - kLeafHead) | kFirstAndLastPiece);
  put_key(item + 2, key);
  std::ranges::copy(tag, item + kLeafHead + key.size());
  last_key_ = key;
  ++items_;
}

std::uint32_t GlassTableWriter::write(Block& block) {
  const auto number = static_cast<std::uint32_t>(written_.size() / kBlockSize);
  written_ += block.finished();
  return number;
}

void GlassTableWriter::end_leaf() {
  add_child(0, leaf_key_, write(leaf_));
  leaf_ = Block(0);
}

void GlassTableWriter::add_child(std::size_t branch, std::string_view first_key,
                                 std::uint32_t child) {
  const auto level = static_cast<std::uint32_t>(branch + 1);
  if (branch == branches_.size()) branches_.push_back({Block(level), std::string(first_key)});
  std::size_t size = kBlockNumber + 1 + first_key.size() + kPiece;
  if (!branches_[branch].block.has_room_for(size)) {
    const std::string before = std::move(branches_[branch].first_key);
    const std::uint32_t number = write(branches_[branch].block);
    branches_[branch] = {Block(level), std::string(first_key)};
    add_child(branch + 1, before, number);
  }
  // The first child of a block takes all that is before the second: its key is not needed.
  Block& block = branches_[branch].block;
  const bool is_first = block.is_empty();
  const std::string_view key = is_first ? std::string_view() : first_key;
  size = kBlockNumber + 1 + key.size() + kPiece;
  char* const item = block.add_item(size);
  put(item, kBlockNumber, child);
  put_key(item + kBlockNumber, key);
  put(item + size - kPiece, kPiece, is_first ? 0 : kFirstPiece);
}

GlassRoot GlassTableWriter::finish() {
  GlassRoot root;
  if (branches_.empty()) {
    root.block = write(leaf_);
  } else {
    end_leaf();
    for (std::size_t i = 0; i < branches_.size(); ++i) {
      root.block = write(branches_[i].block);
      const std::string first_key = branches_[i].first_key;
      if (i + 1 < branches_.size()) add_child(i + 1, first_key, root.block);
    }
  }
  root.level = static_cast<std::uint32_t>(branches_.size());
  root.items = items_;
  root.blocks = static_cast<std::uint32_t>(written_.size() / kBlockSize);
  write_file(file_, written_);
  return root;
}

}  // namespace warta
