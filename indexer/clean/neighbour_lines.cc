// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/neighbour_lines.h"

#include <algorithm>

#include "indexer/clean/broken_text.h"
#include "indexer/clean/furniture.h"
#include "indexer/clean/headline.h"
#include "indexer/clean/sentences.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"

namespace warta {

bool stands_twice(std::span<const Line> lines, std::size_t i) {
  constexpr std::size_t kFewestWords = 3;
  const std::string_view line = lines[i].text;
  const bool same =
      (i > 0 && lines[i - 1].text == line) || (i + 1 < lines.size() && lines[i + 1].text == line);
  const bool ends = line.ends_with('?') || line.ends_with('!');
  const bool may_be = !is_sentence(line) || ends;
  const bool quotes = line.starts_with('\'') || line.starts_with('"');
  return same && may_be && !quotes && count_words(line) >= kFewestWords;
}

bool goes_on_below(std::span<const Line> lines, std::size_t i, bool broken) {
  const std::string_view line = lines[i].text;
  const std::string_view below = lines[i + 1].text;
  const bool in_capitals = std::ranges::none_of(line, is_ascii_lower);
  // "... penyidik Kriminal Khusus" / "(Krimsus) Polresta Depok belum menelusuri ..."
  const bool opens_bracket = below.starts_with('(') && !is_sentence(line);
  const bool goes_on = (opens_bracket && !in_capitals && !is_title_case(line)) ||
                       (broken && !in_capitals && (goes_on_in(below) || !is_title_case(line)));
  return goes_on && classify_line(below).kind == LineKind::text && !publication_date(below);
}

}  // namespace warta
