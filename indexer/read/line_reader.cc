// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/line_reader.h"

#include <algorithm>
#include <cstring>

namespace warta {

bool LineReader::next() {
  is_too_long_ = has_line_feed_ = false;
  text_ = {};
  std::size_t searched = 0;  // bytes from begin_ that hold no line feed
  for (;;) {
    const char* from = buffer_.data() + begin_ + searched;
    const std::size_t left = end_ - begin_ - searched;
    const void* feed = left > 0 ? std::memchr(from, '\n', left) : nullptr;
    const std::size_t size =
        feed != nullptr ? static_cast<const char*>(feed) - buffer_.data() - begin_ : end_ - begin_;
    is_too_long_ = is_too_long_ || size > largest_;
    if (feed != nullptr) {
      if (!is_too_long_) text_ = {buffer_.data() + begin_, size};
      begin_ += size + 1;
      has_line_feed_ = true;
      ++number_;
      return true;
    }
    searched = size;
    if (is_too_long_) {
      begin_ = end_;
      searched = 0;
    }
    if (!read_more()) break;
  }
  if ((begin_ == end_ && !is_too_long_) || !source_.failure().empty()) return false;
  text_ = {buffer_.data() + begin_, end_ - begin_};
  begin_ = end_;
  ++number_;
  return true;
}

// Moves what is left to the front of the buffer and reads on behind it.
bool LineReader::read_more() {
  constexpr std::size_t kPiece = 1U << 18;
  if (begin_ > 0) {
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
              buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < end_ + kPiece + kPadding) {
    buffer_.resize(std::max(2 * buffer_.size(), end_ + kPiece + kPadding));
  }
  const std::size_t got = source_.read(buffer_.data() + end_, buffer_.size() - kPadding - end_);
  end_ += got;
  return got > 0;
}

}  // namespace warta
