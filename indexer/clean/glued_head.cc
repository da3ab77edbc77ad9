// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_head.h"

#include <algorithm>
#include <optional>

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
  const std::string_view head = line.substr(0, kLongestHead);
  for (std::size_t at = head.find(" WI"); at != kNone; at = head.find(" WI", at + 1)) {
    for (const std::string_view zone : {" WIB ", " WITA ", " WIT "}) {
      if (head.substr(at).starts_with(zone)) return at + zone.size();
    }
  }
  return kNone;
}

std::string_view last_words(std::string_view text, std::size_t words) {
  std::size_t begin = text.size();
  for (; words > 0 && begin > 0; --words) {
    const std::size_t space = text.rfind(' ', begin - 1);
    begin = space == kNone ? 0 : space;
  }
  return text.substr(text.find_first_not_of(' ', begin));
}

bool in_capitals(std::string_view line) {
  const std::string_view word = line.substr(0, line.find_first_of(" ,"));
  return word.size() > 1 && std::ranges::none_of(word, is_ascii_lower);
}

// The stamp at the end of `head`, "... Personel Sabtu, 19 Juli 2025 - 10:11 WITA".
std::optional<std::chrono::sys_days> glued_stamp(std::string_view head) {
  constexpr std::size_t kFewestStampWords = 5;  // "19 Juli 2025 10:11 WITA"
  constexpr std::size_t kMostStampWords = 9;
  while (head.ends_with(' ')) head.remove_suffix(1);
  for (std::size_t words = kMostStampWords; words >= kFewestStampWords; --words) {
    if (const auto stamp = publication_date(last_words(head, words))) return stamp;
  }
  return std::nullopt;
}

}  // namespace

GluedHead read_glued_head(std::string_view line) {
  if (line.size() < kShortestLine) return {};
  const std::size_t end = stamp_end(line);
  if (end == kNone) return {};
  const auto stamp = glued_stamp(line.substr(0, end));
  if (!stamp) return {};
  for (std::size_t at = end; at < std::min(line.size(), end + kReach); ++at) {
    if (line[at - 1] != ' ' || !is_ascii_upper(line[at])) continue;
    const Dateline found = read_dateline(line.substr(at));
    if (found.size > 0 && !found.place.empty() && in_capitals(line.substr(at))) return {at, *stamp};
  }
  return {};
}

}  // namespace warta
