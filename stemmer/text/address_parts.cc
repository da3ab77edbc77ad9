// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/address_parts.h"

#include <algorithm>
#include <array>

#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

// The end of the run at `i` of digits, of capitals, or of letters with at most a capital in front.
std::size_t word_end_within(std::string_view text, std::size_t i, std::size_t stop) {
  const CharClass kind = class_at(text, i);
  if (kind != CharClass::letter && kind != CharClass::digit) return i;
  std::size_t end = next_character(text, i);
  bool small = !is_ascii_upper(text[i]);
  while (end < stop && class_at(text, end) == kind) {
    const bool upper = is_ascii_upper(text[end]);
    if (upper && small) break;
    small = !upper;
    end = next_character(text, end);
  }
  return end;
}

}  // namespace

bool is_site_ending(std::string_view label) {
  static constexpr std::array<std::string_view, 14> kEndings = {
      "biz", "co",  "com",  "go",     "id",  "info", "io",
      "me",  "net", "news", "online", "org", "tv",   "xyz"};
  return std::ranges::binary_search(kEndings, normalized(label));
}

std::vector<TextRange> host_parts(std::string_view text, TextRange host) {
  constexpr std::string_view kWww = "www.";
  std::vector<TextRange> parts;
  std::size_t begin = host.begin;
  const std::string_view whole = text.substr(begin, host.end - begin);
  if (whole.size() > kWww.size() && normalized(whole.substr(0, kWww.size())) == kWww) {
    begin += kWww.size();
    parts.push_back({begin, host.end});
  }
  std::size_t name_end = host.end;
  for (;;) {  // "co", "id": no names
    const std::size_t point = text.substr(begin, name_end - begin).rfind('.');
    if (point == std::string_view::npos) break;
    const std::size_t label = begin + point + 1;
    if (!is_site_ending(text.substr(label, name_end - label))) break;
    name_end = begin + point;
  }
  const std::size_t point = text.substr(begin, name_end - begin).rfind('.');
  if (point != std::string_view::npos && begin + point + 1 < name_end) {
    begin += point + 1;
    parts.push_back({begin, host.end});
  }
  if (name_end < host.end) parts.push_back({begin, name_end});
  return parts;
}

std::vector<TextRange> words_within(std::string_view text, TextRange whole) {
  std::vector<TextRange> words;
  for (std::size_t i = whole.begin; i < whole.end;) {
    const std::size_t end = word_end_within(text, i, whole.end);
    if (end > i) words.push_back({i, end});
    i = std::max(end, next_character(text, i));
  }
  if (words.size() < 2) words.clear();
  return words;
}

}  // namespace warta
