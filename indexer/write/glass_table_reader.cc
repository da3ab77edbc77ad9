// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/glass_table_reader.h"

#include "indexer/schema/checked_file.h"
#include "indexer/write/glass_format.h"

namespace warta {

using namespace glass;

namespace {

constexpr std::size_t kDropEvery = 256;  // blocks: 2 MiB

}  // namespace

GlassTableReader::GlassTableReader(const std::filesystem::path& file) : path_(file), file_(file) {
  if (file_.bytes().empty() || file_.bytes().size() % kBlockSize != 0) fail();
}

void GlassTableReader::fail() const {
  throw damage(path_.string());
}

std::size_t GlassTableReader::number_at(std::size_t at) const {
  return static_cast<std::size_t>(static_cast<unsigned char>(block_[at])) << 8 |
         static_cast<unsigned char>(block_[at + 1]);
}

// Leaves lie in the file in their order, between them branches.
bool GlassTableReader::next_leaf() {
  const std::string_view bytes = file_.bytes();
  if (next_block_ % kDropEvery == kDropEvery - 1) file_.drop_pages();
  do {
    if (next_block_ * kBlockSize == bytes.size()) return false;
    block_ = bytes.substr(next_block_++ * kBlockSize, kBlockSize);
  } while (block_[kLevelAt] != 0);
  entry_ = kDirectory;
  directory_end_ = number_at(kDirectoryEndAt);
  if (directory_end_ <= kDirectory || directory_end_ >= kBlockSize || directory_end_ % 2 == 0) {
    fail();
  }
  if (next_block_ == 1) entry_ += kDirectoryEntry;  // the item without a key
  return true;
}

bool GlassTableReader::next() {
  while (entry_ == directory_end_) {
    if (!next_leaf()) return false;
  }
  const std::size_t at = number_at(entry_);
  entry_ += kDirectoryEntry;
  if (at + kLeafHead > kBlockSize) fail();
  const std::size_t head = number_at(at);
  const std::size_t size = (head & kSizeBits) + kLeafHead;
  const auto key_size = static_cast<unsigned char>(block_[at + 2]);
  if ((head & ~std::size_t{kSizeBits}) != kFirstAndLastPiece || kLeafHead + key_size > size ||
      at + size > kBlockSize) {
    fail();
  }
  key_ = block_.substr(at + kLeafHead, key_size);
  tag_ = block_.substr(at + kLeafHead + key_size, size - kLeafHead - key_size);
  return true;
}

}  // namespace warta
