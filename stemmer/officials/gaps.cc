// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/gaps.h"

#include <algorithm>

namespace warta {

std::uint16_t read_gap(std::string_view between) {
  if (between.empty()) return kGapJoined;
  if (between.size() == 1 && between.front() == '-') return kGapHyphen;
  unsigned gap = kGapNone;
  for (std::size_t i = 0; i < between.size(); ++i) {
    // "Badan Intelijen Negara ( ,) Budi": of what a scraper lost, the brackets are left.
    if (between[i] == '(') {
      const std::size_t end = between.find_first_not_of(" ,", i + 1);
      if (end != std::string_view::npos && between[end] == ')') {
        i = end;
        continue;
      }
    }
    switch (between[i]) {
      case ' ':
      case '\t':
        break;
      case '.':
        gap |= kGapPoint;
        break;
      case ',':
        gap |= kGapComma;
        break;
      case '(':
        gap |= kGapOpen;
        break;
      case ')':
        gap |= kGapClose;
        break;
      case '\n':
      case '\r':
        gap |= kGapNewline;
        break;
      case ':':
        gap |= kGapColon | kGapOther;
        break;
      case '/':
        gap |= kGapSlash;
        break;
      case '"':
      case '\'':
        gap |= kGapQuote;
        break;
      case '\xC2':  // a no-break space
        if (i + 1 < between.size() && between[i + 1] == '\xA0') {
          ++i;
          break;
        }
        gap |= kGapOther;
        break;
      case '\xE2':  // curly quotes: U+2018, U+2019, U+201C, U+201D
        if (i + 2 < between.size() && between[i + 1] == '\x80' &&
            (between[i + 2] == '\x98' || between[i + 2] == '\x99' || between[i + 2] == '\x9C' ||
             between[i + 2] == '\x9D')) {
          i += 2;
          gap |= kGapQuote;
          break;
        }
        [[fallthrough]];
      default:
        gap |= kGapOther;
    }
  }
  return static_cast<std::uint16_t>(gap);
}

std::vector<std::size_t> link_breaks(std::string_view source) {
  constexpr std::size_t kLongestLink = 60;  // bytes
  struct Line {
    std::size_t begin;
    std::size_t end;
  };
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < source.size();) {
    const std::size_t end = std::min(source.find('\n', begin), source.size());
    std::size_t from = begin;
    std::size_t to = end;
    while (from < to && source[from] == ' ') ++from;
    while (to > from && source[to - 1] == ' ') --to;
    if (from < to) lines.push_back({from, to});
    begin = end + 1;
  }
  const auto is_closed = [&](const Line& line) {
    constexpr std::string_view kEnds = ".!?:;\"')";
    return kEnds.find(source[line.end - 1]) != std::string_view::npos ||
           static_cast<unsigned char>(source[line.end - 1]) >= 0x80;
  };
  const auto goes_on = [&](const Line& line) {
    const char c = source[line.begin];
    return (c >= 'a' && c <= 'z') || c == ',' || c == '.' || c == ';';
  };
  bool has_links = false;
  for (std::size_t i = 1; i < lines.size() && !has_links; ++i) {
    has_links = goes_on(lines[i]) && !is_closed(lines[i - 1]);
  }
  std::vector<std::size_t> breaks;
  if (!has_links) return breaks;
  bool in_link = false;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool opens = !is_closed(lines[i - 1]) && !is_closed(lines[i]) &&
                       lines[i].end - lines[i].begin <= kLongestLink;
    if (in_link || opens || (goes_on(lines[i]) && !is_closed(lines[i - 1])))
      breaks.push_back(source.find('\n', lines[i - 1].end));
    in_link = opens;
  }
  return breaks;
}

bool has_break_between(std::span<const std::size_t> breaks, std::size_t begin, std::size_t end) {
  const auto found = std::ranges::lower_bound(breaks, begin);
  return found != breaks.end() && *found < end;
}

}  // namespace warta
