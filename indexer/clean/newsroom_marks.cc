// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/newsroom_marks.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "stemmer/text/normalize.h"

namespace warta {

bool is_signed(std::string_view line) {
  while (!line.empty() && (line.back() == '.' || line.back() == ' ')) line.remove_suffix(1);
  if (!line.ends_with(')')) return false;
  const std::size_t open = line.rfind('(');
  if (open == std::string_view::npos || line.size() - open > 24) return false;
  const std::string_view inside = line.substr(open + 1, line.size() - open - 2);
  const bool own_line = open == 0;
  const bool behind_stop = open >= 1 && line.substr(0, open).find_last_of(".!?\"\x9D") >= open - 2;
  return (own_line || behind_stop) && inside.find_first_of("0123456789") == std::string_view::npos;
}

bool is_advertorial_mark(std::string_view line) {
  static constexpr std::array<std::string_view, 5> kInBrackets = {"(adv)", "(adv/", "(adv\\",
                                                                  "(advertorial", "(infotorial"};
  static constexpr std::array<std::string_view, 3> kWords = {"advertorial", "infotorial",
                                                             "pariwara"};
  constexpr std::size_t kMarkBytes = 60;
  // In brackets behind a text; a bare word is the line, or opens a short one.
  const std::string_view tail = line.substr(line.size() - std::min(line.size(), kMarkBytes));
  if (line.size() > kMarkBytes && tail.find('(') == std::string_view::npos) return false;
  const std::string end = normalized(tail);
  for (std::string_view mark : kInBrackets) {
    if (end.find(mark) != std::string::npos) return true;
  }
  return line.size() <= kMarkBytes &&
         std::ranges::any_of(kWords, [&](std::string_view word) { return end.starts_with(word); });
}

}  // namespace warta
