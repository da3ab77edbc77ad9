// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_head.h"

#include <algorithm>
#include <array>

#include "indexer/clean/dateline.h"
#include "stemmer/dates/dates.h"
#include "stemmer/text/characters.h"

namespace warta {
namespace {

constexpr std::size_t kShortestLine = 300;  // bytes; a shorter one is no whole text
constexpr std::size_t kLongestHead = 350;   // bytes up to the stamp's time zone
constexpr std::size_t kReach = 120;         // bytes from there to the dateline
constexpr auto kNone = std::string_view::npos;

// Behind the time zone of the first stamp.
std::size_t stamp_end(std::string_view line) {
  std::size_t first = kNone;
  for (std::string_view zone : {" WIB ", " WITA ", " WIT "}) {
    const std::size_t at = line.substr(0, kLongestHead).find(zone);
    if (at != kNone) first = std::min(first, at + zone.size());
  }
  return first;
}

bool in_capitals(std::string_view line) {
  const std::string_view word = line.substr(0, line.find_first_of(" ,"));
  return word.size() > 1 && std::ranges::none_of(word, is_ascii_lower);
}

}  // namespace

std::size_t find_glued_head(std::string_view line) {
  if (line.size() < kShortestLine) return 0;
  const std::size_t end = stamp_end(line);
  if (end == kNone || !publication_date(line.substr(0, end))) return 0;
  for (std::size_t at = end; at < std::min(line.size(), end + kReach); ++at) {
    if (line[at - 1] != ' ' || !is_ascii_upper(line[at])) continue;
    const Dateline found = read_dateline(line.substr(at));
    if (found.size > 0 && !found.place.empty() && in_capitals(line.substr(at))) return at;
  }
  return 0;
}

}  // namespace warta
