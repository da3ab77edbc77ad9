// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/non_names.h"

#include <cstdint>
#include <vector>

#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

using WordKinds = WordMap<NonName>;

// The words of not_names.tsv, and the first word of every office: "Wakil", "Kapolres".
WordKinds read_non_names() {
  WordKinds kinds;
  const Table& words = table("not_names");
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto row = words.row(i);
    kinds[row[0]] = row[1] == "agency"    ? NonName::agency
                    : row[1] == "verb"    ? NonName::verb
                    : row[1] == "country" ? NonName::country
                    : row[1] == "former"  ? NonName::former
                                          : NonName::other;
  }
  const Table& stop_words = table("stop_words");
  for (std::size_t i = 0; i < stop_words.size(); ++i) {
    if (stop_words.row(i)[0].size() >= 3) kinds.try_add(stop_words.row(i)[0], NonName::other);
  }
  const Table& offices = table("positions");
  for (std::size_t i = 0; i < offices.size(); ++i) {
    const std::string_view printed = offices.row(i)[0];
    const std::string_view first = printed.substr(0, printed.find(' '));
    if (first != "hakim") kinds.try_add(first, NonName::other);  // "Lukman Hakim Saifuddin"
  }
  return kinds;
}

NonName non_name_kind(std::string_view normal, std::uint64_t hash) {
  static const WordKinds kinds = read_non_names();
  const NonName* found = kinds.find(normal, hash);
  return found == nullptr ? NonName::no : *found;
}

std::vector<std::string_view> read_words_of_agencies() {
  constexpr std::size_t kShortest = 5;  // letters
  std::vector<std::string_view> found;
  const Table& words = table("not_names");
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto row = words.row(i);
    if (row[1] == "agency" && row[0].size() >= kShortest) found.push_back(row[0]);
  }
  return found;
}

}  // namespace

std::span<const std::string_view> words_of_agencies() {
  static const std::vector<std::string_view> words = read_words_of_agencies();
  return words;
}

NonName non_name(std::string_view normal) {
  return non_name_kind(normal, word_hash(normal));
}

NonName non_name(const TaggerWord& word) {
  return non_name_kind(word.normal, word.hash);
}

}  // namespace warta
