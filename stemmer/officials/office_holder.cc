// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_holder.h"

#include <algorithm>

namespace warta {
namespace {

std::size_t letters(std::span<const std::string> words) {
  std::size_t count = 0;
  for (const std::string& word : words) count += word.size();
  return count;
}

}  // namespace

std::vector<std::string> name_words(std::span<const TaggerWord> words, NameRun run) {
  std::vector<std::string> names;
  for (std::size_t i = run.first; i < run.last; ++i) names.emplace_back(words[i].normal);
  return names;
}

bool shares_name(std::span<const std::string> a, std::span<const std::string> b) {
  constexpr std::size_t kTelling = 5;  // letters
  if (std::min(a.size(), b.size()) > 2) return false;
  return std::ranges::any_of(a, [&](const std::string& word) {
    return word.size() >= kTelling && std::ranges::find(b, word) != b.end();
  });
}

bool is_fuller_name(std::span<const std::string> names, const OfficeHolder& holder) {
  return names.size() > holder.name_words.size() ||
         (names.size() == holder.name_words.size() &&
          letters(names) > letters(holder.name_words) + 1);
}

}  // namespace warta
