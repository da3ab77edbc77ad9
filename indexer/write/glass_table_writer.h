// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a table of a Xapian database from items that come in the order of their keys: a B-tree
// built from the leaves up (glass_format.h).
//
// Xapian's own writer is made for documents that come and go. It keeps every posting as a node of
// an ordered map and looks for the place of each item in the tree, which took two fifths of the
// time of a whole ingest. A new segment knows all its items before the first is written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/write/glass_format.h"

namespace warta {

class GlassTableWriter {
 public:
  // Begins a new file. All throw Error (failed_write).
  explicit GlassTableWriter(const std::filesystem::path& file);

  // Adds an item. REQUIRES: its key is behind the one before, and has a byte; neither is longer
  // than glass::kLongestKey and kLongestTag
  void add(std::string_view key, std::string_view tag);

  // Ends the file, which is on the disk only after sync_files().
  GlassRoot finish();

 private:
  // Items from the end of the block down; from its head up where each is, in the order of the keys.
  class Block {
   public:
    explicit Block(std::uint32_t level);
    bool is_empty() const;
    bool has_room_for(std::size_t item_bytes) const;
    char* add_item(std::size_t item_bytes);  // to be filled in
    std::string_view finished();

   private:
    std::string bytes_;
    std::size_t directory_end_;
    std::size_t items_begin_ = glass::kBlockSize;
  };
  struct Branch {
    Block block;
    std::string first_key;  // tells what is in the block from what is before
  };

  [[noreturn]] void fail() const;
  std::uint32_t write(Block& block);
  void end_leaf();
  void add_child(std::size_t branch, std::string_view first_key, std::uint32_t child);

  std::filesystem::path path_;
  std::ofstream out_;
  std::uint32_t written_ = 0;  // blocks
  Block leaf_;
  std::string leaf_key_;  // as Branch::first_key
  std::string last_key_;
  std::vector<Branch> branches_;  // the last of each level, from the leaves up
  std::uint32_t items_ = 0;
};

}  // namespace warta
