// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a WARC file (ISO 28500, versions 1.0 and 1.1), one behind the other.
//
// Our own, for libarchive's reader drops the host of addresses and whole records.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/read/byte_source.h"
#include "indexer/read/header_fields.h"

namespace warta {

class WarcRecords {
 public:
  // Of records of more than `largest` bytes only the head is kept. One that holds others is held
  // until it is known whose they are, up to four times that size.
  WarcRecords(ByteSource& source, std::size_t largest) : source_(source), largest_(largest) {}

  // Moves to the next record, a broken one included; false behind the last one.
  bool next();

  const HeaderFields& head() const { return head_; }
  const std::string& block() const { return block_; }
  // Why the record cannot be used; it may have a head then, and has no block. The next record is
  // looked for behind it, and in what it has swallowed by a wrong length.
  const std::string& error() const { return error_; }
  std::size_t number() const { return number_; }    // of the record, counted from 1
  std::uint64_t offset() const { return offset_; }  // of its first byte, unpacked

 private:
  bool fill(std::size_t least = 1);
  bool field_follows();
  bool record_follows();
  bool read_line(std::string& line);
  bool read_head();
  void read_block(std::uint64_t size);
  bool skip_block(std::uint64_t& left);
  bool find_start(bool was_broken);
  bool ends_well();
  void give_back(std::string_view bytes);

  ByteSource& source_;
  std::size_t largest_;
  std::string buffer_;
  std::size_t begin_ = 0;     // of what is not yet read
  std::uint64_t before_ = 0;  // bytes before the buffer
  HeaderFields head_;
  std::string block_;
  std::string error_;
  std::size_t given_back_ = 0;  // bytes
  std::size_t number_ = 0;
  std::uint64_t offset_ = 0;
};

}  // namespace warta
