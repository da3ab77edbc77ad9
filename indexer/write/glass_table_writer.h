// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a table of a Xapian database from items that come in the order of their keys: Xapian's
// B-tree in its format "glass" (glass_table.h in xapian-core 1.4), built from the leaves up.
//
// Xapian's own writer is made for documents that come and go. It keeps every posting as a node of
// an ordered map and looks for the place of each item in the tree, which took two fifths of the
// time of a whole ingest. A new segment knows all its items before the first is written.
//
// The format has had one version since Xapian 1.4.0, which databases name and Xapian checks; the
// tests have Xapian check, read and merge what is written here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

// Where Xapian finds the items of a table.
struct GlassRoot {
  std::uint32_t block = 0;
  std::uint32_t level = 0;  // blocks above the leaves
  std::uint32_t items = 0;
  std::uint32_t blocks = 0;  // in all
};

class GlassTableWriter {
 public:
  static constexpr std::size_t kBlockSize = 8192;
  static constexpr std::size_t kLongestKey = 255;
  static constexpr std::size_t kLongestTag = kBlockSize - 512;  // less a key and all that is around

  // Begins the file, which must not be there yet. Throws Error (failed_write).
  explicit GlassTableWriter(std::filesystem::path file);

  // Adds an item. REQUIRES: its key is behind the one before, and has a byte; neither is too long
  void add(std::string_view key, std::string_view tag);

  // Ends the file. It is on the disk only after sync_files(). Throws Error (failed_write).
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
    std::size_t items_begin_ = kBlockSize;
  };
  struct Branch {
    Block block;
    std::string first_key;  // tells what is in the block from what is before
  };

  std::uint32_t write(Block& block);
  void end_leaf();
  void add_child(std::size_t branch, std::string_view first_key, std::uint32_t child);

  std::filesystem::path file_;
  std::string written_;  // blocks
  Block leaf_;
  std::string leaf_key_;  // as Branch::first_key
  std::string last_key_;
  std::vector<Branch> branches_;  // the last of each level, from the leaves up
  std::uint32_t items_ = 0;
};

}  // namespace warta
