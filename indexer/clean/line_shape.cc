// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_shape.h"

#include "stemmer/text/characters.h"

namespace warta {

std::size_t end_of_line(std::string_view line) {
  constexpr std::string_view kStops = ".?!";
  constexpr std::string_view kOthers = ":;,";
  if (line.ends_with("...") || line.ends_with("\xE2\x80\xA6")) return 4;
  if (line.ends_with(')')) return 5;
  if (line.ends_with('"') || line.ends_with("\xE2\x80\x9D") || line.ends_with("\xE2\x80\x99"))
    return 6;
  if (kOthers.find(line.back()) != std::string_view::npos) return 7;
  return kStops.find(line.back()) + 1;  // npos + 1 is 0: it is open
}

// How many of its words have a capital.
std::size_t capitals_of_line(std::string_view line, std::size_t words) {
  if (std::ranges::none_of(line, is_ascii_lower) && std::ranges::any_of(line, is_ascii_upper))
    return 4;
  if (is_ascii_lower(line.front())) return 3;
  std::size_t capitals = is_ascii_upper(line.front()) ? 1 : 0;
  for (std::size_t i = line.find(' '); i < line.size() - 1; i = line.find(' ', i + 1)) {
    capitals += is_ascii_upper(line[i + 1]) ? 1U : 0U;
  }
  if (10 * capitals >= 7 * words) return 2;
  return 3 * capitals >= words ? 1 : 0;
}

}  // namespace warta
