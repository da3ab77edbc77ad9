// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/decoded_source.h"

#include <algorithm>

namespace warta {

std::size_t DecodedSource::read(char* buffer, std::size_t size) {
  while (begin_ == decoded_.size() && !at_end_) {
    decoded_.clear();
    begin_ = 0;
    const std::size_t got = below_.read(bytes_.data(), bytes_.size());
    at_end_ = got == 0;
    decoder_.decode({bytes_.data(), got}, at_end_, decoded_);
  }
  size = std::min(size, decoded_.size() - begin_);
  std::copy_n(decoded_.data() + begin_, size, buffer);
  begin_ += size;
  return size;
}

}  // namespace warta
