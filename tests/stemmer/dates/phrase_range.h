// SPDX-License-Identifier: GPL-3.0-or-later
// What date_phrase_at() reads on a day of November 2024, as text.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/dates/date_phrases.h"

namespace warta {

// A Wednesday.
inline constexpr std::chrono::sys_days kToday = std::chrono::year(2024) / 11 / 20;

inline std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

// "FIRST..LAST" of the phrase, and how many words it takes where those are not all; "" for none.
inline std::string range(std::string_view text) {
  const auto words = split(text);
  const auto phrase = date_phrase_at(words, kToday);
  if (!phrase) return "";
  std::string found = iso_date(phrase->range.first) + ".." + iso_date(phrase->range.last);
  if (phrase->words != words.size()) found += " of " + std::to_string(phrase->words);
  return found;
}

}  // namespace warta
