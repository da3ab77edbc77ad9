// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a source, of which those from a mark on can be read once more.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/read/line_reader.h"

namespace warta {

class RewindableLines {
 public:
  // As LineReader.
  RewindableLines(ByteSource& source, std::size_t largest) : lines_(source, largest) {}

  // As LineReader; a line that comes again has its number.
  bool next();
  std::string_view text() const { return is_again_ ? again_.text : lines_.text(); }
  bool is_too_long() const { return is_again_ ? again_.is_too_long : lines_.is_too_long(); }
  bool has_line_feed() const { return is_again_ ? again_.has_line_feed : lines_.has_line_feed(); }
  std::size_t number() const { return is_again_ ? again_.number : lines_.number(); }
  bool failed() const { return lines_.failed(); }

  // From the line at hand on, lines are kept; what was kept before is not any more.
  void mark();

  struct Line {
    std::string text;
    std::size_t number = 0;
    bool has_line_feed = true;
    bool is_too_long = false;
  };
  // The marked line and those read since.
  const std::vector<Line>& since_mark() const { return kept_; }

  // The next line is since_mark()[index]; nothing is kept any more.
  void rewind(std::size_t index);

  std::size_t bytes_again() const { return bytes_again_; }  // that rewind() has given again

 private:
  Line at_hand() const;

  LineReader lines_;
  std::vector<Line> kept_;
  bool is_marked_ = false;
  std::deque<Line> to_come_;  // before those of the source
  Line again_;                // the line at hand, where it comes again
  bool is_again_ = false;
  std::size_t bytes_again_ = 0;
};

}  // namespace warta
