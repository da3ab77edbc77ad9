// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/place_spellings.h"

#include <algorithm>
#include <unordered_map>

#include "stemmer/roots/lexicon.h"
#include "stemmer/tables/table.h"
#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using Words = RegionNames::Words;

// More ways than newspapers ever use of one name.
constexpr std::size_t kMostSpellings = 16;

// The name as the tables print it, cut wherever they part it.
Words printed_words(std::string_view name) {
  Words words(1);
  for (const char c : normalized(name)) {
    if (is_letter_of_name(c)) {
      words.back().push_back(c);
    } else if ((c == ' ' || c == '-') && !words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

using PartedNames = std::unordered_map<std::string, Words>;  // by letters

// Names of region_aliases that are several words.
const PartedNames& parted_aliases() {
  static const PartedNames names = [] {
    PartedNames made;
    const Table& rows = table("region_aliases");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      Words words = printed_words(rows.row(i)[0]);
      if (words.size() > 1) made.try_emplace(joined(words, ""), std::move(words));
    }
    return made;
  }();
  return names;
}

// The name cut into the most words in which a table prints it. Of one that is a word as well it is
// not a kecamatan's name that tells: Kota Baru is, Kotabaru is a kabupaten.
Words finest_words(std::string_view letters, std::span<const RegionCode> called, NameUse use) {
  Words finest = {std::string(letters)};
  const auto offer = [&](const Words& words) {
    if (words.size() > finest.size()) finest = words;
  };
  for (const RegionCode code : called) {
    const Region* region = Gazetteer::instance().find(code);
    const bool is_small = level_of(code) == RegionLevel::district;
    if (region == nullptr || (is_small && use != NameUse::free)) continue;
    const Words words = printed_words(region->short_name);
    if (joined(words, "") == letters) offer(words);
  }
  const auto alias = parted_aliases().find(std::string(letters));
  if (alias != parted_aliases().end()) offer(alias->second);
  return finest;
}

bool are_districts(std::span<const RegionCode> codes) {
  return std::ranges::all_of(
      codes, [](RegionCode code) { return level_of(code) == RegionLevel::district; });
}

bool keeps_words(std::span<const RegionCode> called, NameUse use) {
  return use != NameUse::free || are_districts(called);
}

// Joins the words of a name in every way, and parts each in two.
class Speller {
 public:
  // `keeps_words`: words of the dictionary are no parts.
  Speller(const Words& words, bool keeps_words, const IsWord& is_word)
      : words_(words), keeps_words_(keeps_words), is_word_(is_word) {}

  std::vector<Words> spell() {
    go_on(0);
    return std::move(found_);
  }

 private:
  void go_on(std::size_t first) {
    if (found_.size() == kMostSpellings) return;
    if (first == words_.size()) {
      found_.push_back(made_);
      return;
    }
    std::string piece;
    for (std::size_t end = first + 1; end <= words_.size(); ++end) {
      piece.append(words_[end - 1]);
      if (is_word_(piece)) with({piece}, end);
    }
    part(words_[first], first + 1);
  }

  void part(std::string_view word, std::size_t next) {
    for (std::size_t cut = kShortestNamePart; cut + kShortestNamePart <= word.size(); ++cut) {
      const std::string_view left = word.substr(0, cut);
      const std::string_view right = word.substr(cut);
      if (!is_word_(left) || !is_word_(right)) continue;
      if (keeps_words_ && Lexicon::contains(left) && Lexicon::contains(right)) continue;
      with({std::string(left), std::string(right)}, next);
    }
  }

  void with(const Words& pieces, std::size_t next) {
    made_.insert(made_.end(), pieces.begin(), pieces.end());
    go_on(next);
    made_.resize(made_.size() - pieces.size());
  }

  const Words& words_;
  bool keeps_words_;
  const IsWord& is_word_;
  Words made_;
  std::vector<Words> found_;
};

// "pare-pare" of "parepare", which a text has as one word.
std::string as_reduplication(std::string_view letters) {
  const std::string_view half = letters.substr(0, letters.size() / 2);
  const bool is_twice = half.size() >= kShortestNamePart && letters.substr(half.size()) == half;
  return is_twice ? std::string(half).append("-").append(half) : std::string();
}

}  // namespace

std::vector<Words> place_spellings(std::string_view letters, std::span<const RegionCode> called,
                                   NameUse use, const IsWord& is_word) {
  const Words words = finest_words(letters, called, use);
  std::vector<Words> spellings = Speller(words, keeps_words(called, use), is_word).spell();
  const std::string twice = as_reduplication(letters);
  if (!twice.empty() && is_word(twice)) spellings.push_back({twice});
  return spellings;
}

bool may_be_parts(std::span<const std::string_view> words, std::span<const RegionCode> called,
                  NameUse use) {
  const std::size_t printed = finest_words(letters_of(words), called, use).size();
  if (printed > 1 || words.size() == 1) return true;
  const auto is_short = [](std::string_view word) { return word.size() < kShortestNamePart; };
  if (std::ranges::any_of(words, is_short)) return false;
  return !keeps_words(called, use) || !std::ranges::all_of(words, Lexicon::contains);
}

}  // namespace warta
