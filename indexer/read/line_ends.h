// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that end with a lone carriage return, as Excel for the Mac still writes them, as lines that
// end with a line feed.
#pragma once

#include <cstddef>
#include <string_view>

#include "indexer/read/byte_source.h"

namespace warta {

// So many bytes of a file are looked at for the end of its first line.
inline constexpr std::size_t kFirstLineBytes = 1U << 16;

// Whether the first line of a text with this head ends so, and no line of the head otherwise.
bool ends_lines_with_cr(std::string_view head);

class LineFeedSource final : public ByteSource {
 public:
  explicit LineFeedSource(ByteSource& below) : below_(below) {}

  std::size_t read(char* buffer, std::size_t size) override;
  std::string failure() const override { return below_.failure(); }

 private:
  ByteSource& below_;
  bool was_cr_ = false;  // the last byte: a line feed behind it ends the same line
};

}  // namespace warta
