// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_spacing.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "indexer/schema/fields.h"
#include "searcher/resolve/official_names.h"

namespace warta {
namespace {

constexpr std::size_t kLeastPart = 2;   // letters
constexpr std::size_t kLeastWhole = 6;  // of both together

std::size_t articles_with_name(std::string_view word, const OpenIndex& index) {
  return index.frequency(make_term(field(FieldId::official).prefix, word));
}

// Whether some official's name has the words one behind the other.
bool are_of_one_name(std::string_view first, std::string_view second, const OpenIndex& index) {
  return std::ranges::any_of(index.readers(), [&](const auto& reader) {
    const OfficialNames& names = reader->official_names();
    return std::ranges::any_of(names.with_word(first), [&](std::uint32_t name) {
      const std::vector<std::string_view> words = names.words_of(name);
      const auto is_pair = [&](std::string_view a, std::string_view b) {
        return a == first && b == second;
      };
      return std::ranges::adjacent_find(words, is_pair) != words.end();
    });
  });
}

RespacedName cut_in_two(const std::string& word, const OpenIndex& index) {
  RespacedName best;
  for (std::size_t cut = kLeastPart; cut + kLeastPart <= word.size(); ++cut) {
    const std::string first = word.substr(0, cut);
    const std::string second = word.substr(cut);
    const std::size_t articles =
        std::min(articles_with_name(first, index), articles_with_name(second, index));
    if (articles <= best.articles || !are_of_one_name(first, second, index)) continue;
    best = {{first, second}, articles};
  }
  return best;
}

}  // namespace

RespacedName respaced_name(const std::vector<std::string>& words, const OpenIndex& index) {
  if (words.size() == 1) {
    return words.front().size() < kLeastWhole ? RespacedName() : cut_in_two(words.front(), index);
  }
  RespacedName best;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::string whole = words[i] + words[i + 1];
    const std::size_t articles = whole.size() < kLeastWhole ? 0 : articles_with_name(whole, index);
    if (articles <= best.articles) continue;
    std::vector<std::string> joined = words;
    joined[i] = whole;
    joined.erase(joined.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    best = {std::move(joined), articles};
  }
  return best;
}

}  // namespace warta
