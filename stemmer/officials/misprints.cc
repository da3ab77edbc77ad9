// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/misprints.h"

#include <algorithm>
#include <array>
#include <vector>

#include "stemmer/officials/non_names.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/same_person.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kRanks = {"brigadir"sv,  "brigjen"sv,   "inspektur"sv, "jenderal"sv,
                               "kolonel"sv,   "komisaris"sv, "kombes"sv,    "kompol"sv,
                               "laksamana"sv, "letjen"sv,    "letkol"sv,    "marsekal"sv};

bool is_near_one_of(std::string_view word, std::span<const std::string_view> known) {
  // Few misprint the first letter, which tells most words apart.
  return std::ranges::any_of(known, [&](std::string_view one) {
    return one.front() == word.front() && is_near(word, one);
  });
}

bool is_unheard(const TaggerWord& word) {
  return word.is_capital && !word.is_all_caps && word.kind == TokenKind::word &&
         name_odds(word.normal) <= 0 && non_name(word) == NonName::no &&
         !Lexicon::contains(word.normal);
}

bool is_misprint(const TaggerWord& word, bool of_agency) {
  if (!is_unheard(word)) return false;
  return is_near_one_of(word.normal, kRanks) ||
         (of_agency && is_near_one_of(word.normal, words_of_agencies()));
}

}  // namespace

bool is_misprinted_agency(const TaggerWord& word) {
  constexpr std::size_t kFewestLetters = 7;  // "Sosila"; shorter ones are near to names
  return letter_count(word.surface) >= kFewestLetters && is_unheard(word) &&
         is_near_one_of(word.normal, words_of_agencies());
}

std::size_t skip_misprints(std::span<const TaggerWord> words, std::size_t i, bool of_agency) {
  std::size_t end = i;
  const auto is_next = [&] {  // "Menteri Dalan Negeri Tjahjo Kumolo"
    return is_misprint(words[end], of_agency) || (of_agency && end > i && words[end].is_capital &&
                                                  non_name(words[end]) == NonName::agency);
  };
  while (end < words.size() && words[end].gap == kGapNone && is_next()) ++end;
  if (end == i || end >= words.size() || words[end].gap != kGapNone) return i;
  const auto name = name_at(words, end);
  const bool named = name && name_odds(words[name->first].normal) > 0;
  return named ? end : i;
}

}  // namespace warta
