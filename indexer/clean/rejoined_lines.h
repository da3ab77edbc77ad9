// SPDX-License-Identifier: GPL-3.0-or-later
// Puts together the sentences of a broken text, before it is told what its lines are.
#pragma once

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/clean/plain_lines.h"

namespace warta {

// Words that were parted at a margin ("wi-" and "satawan") are put together in every text; lines
// only where many are broken, and behind the first sentence: what stands above is no text for sure
// but for a paragraph that was set at the margin and a headline that was too long for its line. A
// dateline in pieces is put together in every text, too.
class RejoinedLines {
 public:
  // `lines` lives as long.
  explicit RejoinedLines(std::span<const Line> lines);
  RejoinedLines(const RejoinedLines&) = delete;
  RejoinedLines& operator=(const RejoinedLines&) = delete;

  // Views of this object or of the lines it was made of. What was put together has the number of
  // its first line.
  const std::vector<Line>& lines() const { return lines_; }
  bool was_broken() const { return was_broken_; }
  // What stands on each page of a paper, and within the sentences that go on below: left out of
  // lines().
  const std::vector<Line>& page_headers() const { return page_headers_; }

 private:
  std::span<const Line> without_page_headers(std::span<const Line> lines);
  bool follows(std::span<const Line> lines, std::size_t i) const;
  void mark_broken_paragraphs(std::span<const Line> lines);
  void mark_set_paragraphs(std::span<const Line> lines, std::size_t begin, std::size_t end);
  bool may_be_under_headline() const;
  bool stands_on_text(std::span<const Line> lines, std::size_t i) const;
  bool opens_column(std::span<const Line> lines, std::size_t i) const;
  bool goes_on(std::span<const Line> lines, std::size_t i) const;
  bool is_broken_headline(std::span<const Line> lines, std::size_t i) const;
  void append(std::string_view line, bool parted_word);

  std::vector<Line> lines_;
  std::vector<Line> page_headers_;
  std::vector<Line> rest_;           // of the lines that came in, where there were page headers
  std::vector<bool> behind_header_;  // of each line that is left
  std::deque<std::string> joined_;   // what some of lines_ view
  std::vector<bool> in_broken_paragraph_;  // of the lines that came in
  std::vector<bool> in_set_paragraph_;     // behind the first line of one of full lines
  std::size_t width_ = 0;                  // bytes, of a text that was broken at a margin; else 0
  std::size_t text_end_ = 0;
  bool was_broken_ = false;
  bool behind_sentence_ = false;
};

}  // namespace warta
