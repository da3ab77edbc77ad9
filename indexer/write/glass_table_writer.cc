// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/glass_table_writer.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <system_error>
#include <utility>

#include "indexer/schema/error.h"

namespace warta {
namespace {

using namespace glass;

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

GlassTableWriter::GlassTableWriter(const std::filesystem::path& file)
    : path_(file), out_(file, std::ios::binary | std::ios::trunc), leaf_(0) {
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

void GlassTableWriter::fail() const {
  throw Error(ErrorCode::failed_write,
              path_.string() + ": cannot be written: " + std::generic_category().message(errno));
}

std::uint32_t GlassTableWriter::write(Block& block) {
  const std::string_view bytes = block.finished();
  out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out_) fail();
  return written_++;
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
  root.blocks = written_;
  out_.close();
  if (out_.fail()) fail();
  return root;
}

}  // namespace warta
