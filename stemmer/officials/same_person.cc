// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/same_person.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace warta {
namespace {

// How many words of `longer` from `at` the word `word` stands for: itself, an initial, or initials
// in a row.
std::size_t words_covered(std::string_view word, std::span<const std::string> longer,
                          std::size_t at) {
  const std::string& other = longer[at];
  if (word == other || is_near(word, other)) return 1;
  // "Marsel" for "Marselinus".
  if (word.size() >= 4 && other.size() >= 4 && (word.starts_with(other) || other.starts_with(word)))
    return 1;
  if ((word.size() == 1 || other.size() == 1) && word.front() == other.front()) return 1;
  if (word.size() < 2 || word.size() > 4 || at + word.size() > longer.size()) return 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (longer[at + i].front() != word[i]) return 0;
  }
  return word.size();
}

}  // namespace

bool is_near(std::string_view a, std::string_view b) {
  if (a.size() < 5 || b.size() < 5) return false;
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t same = 0;
  while (same < a.size() && a[same] == b[same]) ++same;
  if (a.size() == b.size())
    return a.substr(std::min(same + 1, a.size())) == b.substr(std::min(same + 1, b.size()));
  return a.substr(same) == b.substr(same + 1);
}

bool same_person(std::span<const std::string> a, std::span<const std::string> b) {
  if (a.size() > b.size()) std::swap(a, b);
  bool sure = false;
  std::size_t at = 0;
  for (const std::string& word : a) {
    std::size_t covered = 0;
    while (at < b.size() && (covered = words_covered(word, b, at)) == 0) ++at;
    if (covered == 0) return false;
    sure = sure || (word.size() >= 3 && b[at].size() >= 3);
    at += covered;
  }
  return sure;
}

}  // namespace warta
