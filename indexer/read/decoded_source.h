// SPDX-License-Identifier: GPL-3.0-or-later
// A source in UTF-16 as UTF-8, decoded as it is read.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "indexer/read/byte_source.h"
#include "stemmer/text/encoding.h"

namespace warta {

class DecodedSource final : public ByteSource {
 public:
  // REQUIRES: CharsetDecoder::is_known(charset)
  DecodedSource(ByteSource& below, std::string_view charset) : below_(below), decoder_(charset) {}

  std::size_t read(char* buffer, std::size_t size) override;
  std::string failure() const override { return below_.failure(); }

  // Malformed pieces that became U+FFFD so far.
  std::size_t replaced() const { return decoder_.replaced(); }

 private:
  ByteSource& below_;
  CharsetDecoder decoder_;
  std::array<char, 1U << 14> bytes_{};
  std::string decoded_;
  std::size_t begin_ = 0;  // what of it has been read
  bool at_end_ = false;
};

}  // namespace warta
