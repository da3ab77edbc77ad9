// SPDX-License-Identifier: GPL-3.0-or-later
// A raw text as lines to look at: of one encoding, without margins, spaces of one kind.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

struct Line {
  std::string_view text;
  std::size_t raw_line = 0;  // counted from 1
};

// The lines of a text as valid UTF-8 without margins and invisible characters, runs of spaces of
// any kind as one; empty lines are left out.
class PlainLines {
 public:
  explicit PlainLines(std::string_view text);
  PlainLines(const PlainLines&) = delete;
  PlainLines& operator=(const PlainLines&) = delete;

  const std::vector<Line>& lines() const { return lines_; }  // views of this object

 private:
  std::string text_;  // the lines, one behind the other
  std::vector<Line> lines_;
};

}  // namespace warta
