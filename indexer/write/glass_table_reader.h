// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the items of a table that a GlassTableWriter has written, from the first to the last.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

#include "indexer/schema/mapped_file.h"

namespace warta {

class GlassTableReader {
 public:
  // Throws Error (damaged, unreadable).
  explicit GlassTableReader(const std::filesystem::path& file);

  // Goes on to the next item, to begin with to the first; false behind the last. Throws Error
  // (damaged): whatever is in the file, nothing beside it is read.
  bool next();

  // Of the item; they last as long as this does.
  std::string_view key() const { return key_; }
  std::string_view tag() const { return tag_; }

 private:
  [[noreturn]] void fail() const;
  bool next_leaf();
  std::size_t number_at(std::size_t at) const;  // two bytes of the block

  std::filesystem::path path_;
  MappedFile file_;
  std::size_t next_block_ = 0;
  std::string_view block_;
  std::size_t entry_ = 0;  // in the block's directory: of the next item
  std::size_t directory_end_ = 0;
  std::string_view key_;
  std::string_view tag_;
};

}  // namespace warta
