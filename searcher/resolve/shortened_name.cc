// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/shortened_name.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include "stemmer/roots/lexicon.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Letters of each word.
constexpr std::size_t kLeastHead = 2;
constexpr std::size_t kMostHead = 5;

// Whether the letters are heads of all words, one behind the other.
bool shortens(std::string_view letters, std::span<const std::string> words) {
  if (words.empty()) return letters.empty();
  const std::string& word = words.front();
  const std::size_t most = std::min({letters.size(), word.size(), kMostHead});
  for (std::size_t size = kLeastHead; size <= most; ++size) {
    if (letters.substr(0, size) != std::string_view(word).substr(0, size)) break;
    if (shortens(letters.substr(size), words.subspan(1))) return true;
  }
  return false;
}

struct LongName {
  RegionCode code = 0;
  std::vector<std::string> words;
};

// Official names of several words.
const std::vector<LongName>& long_names() {
  static const std::vector<LongName> names = [] {
    std::vector<LongName> made;
    for (const Region& region : Gazetteer::instance().regions()) {
      if (level_of(region.code) == RegionLevel::district) continue;
      std::vector<std::string> words = normal_words(region.short_name);
      if (words.size() > 1) made.push_back({region.code, std::move(words)});
    }
    return made;
  }();
  return names;
}

}  // namespace

std::vector<RegionCode> regions_shortened(std::string_view typed) {
  std::vector<RegionCode> found;
  const std::vector<std::string> letters = normal_words(typed);
  if (letters.size() != 1 || Lexicon::contains(letters.front())) return found;
  for (const LongName& name : long_names()) {
    if (shortens(letters.front(), name.words)) found.push_back(name.code);
  }
  if (found.size() > 1) found.clear();
  return found;
}

}  // namespace warta
