// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/rewindable_lines.h"

#include <iterator>
#include <utility>

namespace warta {

bool RewindableLines::next() {
  is_again_ = !to_come_.empty();
  if (is_again_) {
    again_ = std::move(to_come_.front());
    to_come_.pop_front();
  } else if (!lines_.next()) {
    return false;
  }
  if (is_marked_) kept_.push_back(at_hand());
  return true;
}

void RewindableLines::mark() {
  kept_.clear();
  kept_.push_back(at_hand());
  is_marked_ = true;
}

void RewindableLines::rewind(std::size_t index) {
  const auto first = kept_.begin() + static_cast<std::ptrdiff_t>(index);
  for (auto line = first; line != kept_.end(); ++line) bytes_again_ += line->text.size() + 1;
  to_come_.insert(to_come_.begin(), std::make_move_iterator(first),
                  std::make_move_iterator(kept_.end()));
  kept_.clear();
  is_marked_ = false;
}

RewindableLines::Line RewindableLines::at_hand() const {
  return {std::string(text()), number(), has_line_feed(), is_too_long()};
}

}  // namespace warta
