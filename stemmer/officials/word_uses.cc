// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/word_uses.h"

#include <charconv>
#include <vector>

#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/stemmer.h"
#include "stemmer/tables/table.h"
#include "stemmer/tables/word_map.h"

namespace warta {
namespace {

WordMap<int> read_uses() {
  WordMap<int> odds;
  const Table& rows = table("word_uses");
  odds.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    int value = 0;
    std::from_chars(row[1].data(), row[1].data() + row[1].size(), value);
    odds[row[0]] = value;
  }
  return odds;
}

struct Institutions {
  struct Spelled {
    std::vector<std::string_view> words;
    bool is_national;
  };
  WordMap<Institution> by_short;
  WordMap<std::vector<Spelled>> by_first_word;
};

Institutions read_institutions() {
  Institutions all;
  const Table& rows = table("institutions");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    const bool is_national = row[1] == "national";
    all.by_short[row[0]] = {is_national};
    Institutions::Spelled spelled{{}, is_national};
    for (std::string_view rest = row[2]; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      spelled.words.push_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    all.by_first_word[spelled.words.front()].push_back(std::move(spelled));
  }
  return all;
}

const Institutions& institutions() {
  static const Institutions all = read_institutions();
  return all;
}

}  // namespace

int name_odds(std::string_view normal) {
  static const WordMap<int> odds = read_uses();
  const int* found = odds.find(normal);
  return found == nullptr ? 0 : *found;
}

double likely_odds(std::string_view normal) {
  constexpr double kDerived =
      -3;  // "Pembangunan", and "Kewilayahan", which no dictionary lists but a rule reaches
  constexpr double kRoot = -1;
  constexpr double kName = 2;
  constexpr double kUnheard = 1.5;
  if (const int odds = name_odds(normal); odds != 0) return odds;
  LexiconEntry entry;
  if (Lexicon::find(normal, entry)) {
    if (entry.is_name) return kName;
    return entry.is_root ? kRoot : kDerived;
  }
  return Stemmer().stem(normal) != normal ? kDerived : kUnheard;
}

const Institution* institution_named(std::string_view normal) {
  return institutions().by_short.find(normal);
}

SpelledInstitution institution_at(std::span<const TaggerWord> words, std::size_t i) {
  SpelledInstitution longest;
  const auto* candidates = institutions().by_first_word.find(words[i].normal);
  if (candidates == nullptr) return longest;
  for (const auto& spelled : *candidates) {
    const std::size_t size = spelled.words.size();
    if (size <= longest.words || i + size > words.size()) continue;
    bool same = true;
    for (std::size_t k = 1; k < size && same; ++k) {
      same = words[i + k].normal == spelled.words[k] &&
             (words[i + k].gap == kGapNone || words[i + k].gap == kGapComma);
    }
    if (same) longest = {size, spelled.is_national};
  }
  return longest;
}

}  // namespace warta
