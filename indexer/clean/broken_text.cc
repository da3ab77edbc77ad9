// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/broken_text.h"

#include <cstddef>

#include "indexer/clean/sentences.h"
#include "stemmer/text/characters.h"

namespace warta {

bool goes_on_in(std::string_view line) {
  constexpr std::string_view kMarks = ",.;)";  // behind a link that a scraper set apart
  return is_ascii_lower(line.front()) || kMarks.find(line.front()) != std::string_view::npos;
}

bool is_broken_text(std::span<const Line> lines) {
  constexpr std::size_t kFewest = 2;
  constexpr std::size_t kMostPerBreak = 12;  // lines
  std::size_t breaks = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (goes_on_in(lines[i + 1].text) && !is_sentence(lines[i].text)) ++breaks;
  }
  return breaks >= kFewest && breaks * kMostPerBreak >= lines.size();
}

bool continues_line(std::string_view before, std::string_view line) {
  constexpr std::size_t kLongest = 200;  // bytes; longer lines are paragraphs
  const bool item = (is_ascii_digit(line.front()) && line.find_first_of(".)") <= 2) ||
                    line.front() == '-' || line.front() == '*';
  return before.size() <= kLongest && !is_sentence(before) && !item;
}

}  // namespace warta
