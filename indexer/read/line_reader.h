// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a source, numbered, each in memory by itself.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/read/byte_source.h"

namespace warta {

class LineReader {
 public:
  // Bytes behind text() that may be read, as simdjson wants them; what they are is not said.
  static constexpr std::size_t kPadding = 64;

  // Lines of more than `largest` bytes are not kept.
  LineReader(ByteSource& source, std::size_t largest) : source_(source), largest_(largest) {}

  // Moves to the next line; false behind the last one. A last line that is cut short because the
  // source failed is not given.
  bool next();

  // The line without its line feed; empty when it is too long. Valid until next().
  std::string_view text() const { return text_; }
  bool is_too_long() const { return is_too_long_; }
  bool has_line_feed() const { return has_line_feed_; }  // false: the last line, without one
  std::size_t number() const { return number_; }         // counted from 1
  bool failed() const { return !source_.failure().empty(); }

 private:
  bool read_more();

  ByteSource& source_;
  std::size_t largest_;
  std::vector<char> buffer_;  // with kPadding more than it is filled
  std::size_t begin_ = 0;     // of what has been read and not given
  std::size_t end_ = 0;
  std::string_view text_;
  std::size_t number_ = 0;
  bool is_too_long_ = false;
  bool has_line_feed_ = false;
};

}  // namespace warta
