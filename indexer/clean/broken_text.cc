// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/broken_text.h"

#include <algorithm>
#include <cstddef>

#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"

namespace warta {

bool goes_on_in(std::string_view line) {
  constexpr std::string_view kMarks = ",.;)";  // behind a link that a scraper set apart
  return is_ascii_lower(line.front()) || kMarks.find(line.front()) != std::string_view::npos;
}

bool breaks_at(std::span<const Line> lines, std::size_t i) {
  return goes_on_in(lines[i].text) && !is_sentence(lines[i - 1].text);
}

namespace {

constexpr std::size_t kLongest = 200;  // bytes; longer lines are paragraphs

// How many lines come up to the last paragraph of a text that has some: below stand comments, in
// small letters as the rest of a sentence is. All of them where it has none.
std::size_t paragraphs_end(std::span<const Line> lines) {
  constexpr std::size_t kFewest = 3;
  std::size_t paragraphs = 0;
  std::size_t end = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].text.size() <= kLongest || !is_sentence(lines[i].text)) continue;
    ++paragraphs;
    end = i + 1;
  }
  return paragraphs < kFewest ? lines.size() : end;
}

}  // namespace

bool is_broken_text(std::span<const Line> lines) {
  constexpr std::size_t kFewest = 2;
  constexpr std::size_t kMostPerBreak = 12;  // lines
  const std::size_t end = paragraphs_end(lines);
  std::size_t breaks = 0;
  std::size_t in_comments = 0;
  bool text_goes_on = false;  // behind the last paragraph
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!breaks_at(lines, i + 1)) continue;
    ++breaks;
    if (i < end) continue;
    ++in_comments;
    const std::string_view below = lines[i + 1].text;
    const bool stops = is_sentence(below) && !below.ends_with("..");
    text_goes_on = text_goes_on || stops || !is_ascii_lower(below.front());
  }
  if (text_goes_on) in_comments = 0;
  return breaks >= kFewest + in_comments && breaks * kMostPerBreak >= lines.size();
}

bool continues_line(std::string_view before, std::string_view line) {
  const bool item = (is_ascii_digit(line.front()) && line.find_first_of(".)") <= 2) ||
                    line.front() == '-' || line.front() == '*';
  return before.size() <= kLongest && !is_sentence(before) && !item;
}

std::size_t size_with_next_word(std::string_view before, std::string_view line) {
  return before.size() + 1 + std::min(line.find(' '), line.size());
}

bool did_not_fit(std::string_view before, std::string_view line, std::size_t width) {
  return before.size() <= width && size_with_next_word(before, line) > width;
}

}  // namespace warta
