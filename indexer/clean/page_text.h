// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a page as they were told so far, for the rules that look at all of them together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace warta {

enum class LineRole : std::uint8_t { text, furniture, headline };

struct PageLine {
  std::string_view text;
  LineRole role = LineRole::text;
};

struct PageText {
  std::span<const PageLine> lines;
  std::size_t first_sentence = 0;  // of the text, a long one; lines.size(): there is none
  std::size_t last_sentence = 0;
  std::size_t furniture = 0;       // how many lines are
  std::size_t head_furniture = 0;  // of them, above the first sentence
  bool broken = false;             // within its sentences
};

// `lines` live as long.
PageText read_page_text(const std::vector<PageLine>& lines, bool broken);

// Whether a line is a sentence of the text, of eight words or more.
bool is_long_sentence(const PageLine& line);

}  // namespace warta
