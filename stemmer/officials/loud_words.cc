// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/loud_words.h"

#include <algorithm>
#include <array>
#include <span>

#include "stemmer/officials/non_names.h"
#include "stemmer/officials/office_lexicon.h"
#include "stemmer/officials/office_regions.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

constexpr std::size_t kLongWord = 4;         // letters
constexpr std::size_t kFewestLongWords = 5;  // of a sentence
constexpr std::size_t kLongestRegion = 5;    // words

bool is_long(const TaggerWord& word) {
  return word.kind != TokenKind::number && word.surface.size() >= kLongWord;
}

// "DPRD", "PUPR", "SH": in capitals in ordinary print, too.
bool is_acronym_at(std::span<const TaggerWord> words, std::size_t i) {
  const TaggerWord& word = words[i];
  if (letter_count(word.surface) < 2) return true;
  if (word.normal.find_first_of("aeiou") == std::string_view::npos) return true;
  if (is_title_behind(word.normal) && word.surface.size() <= kLongWord &&
      ((word.gap & (kGapComma | kGapPoint)) != 0 || !Lexicon::contains(word.normal))) {
    return true;
  }
  if (Lexicon::contains(word.normal)) return false;
  return institution_named(word.normal) != nullptr ||
         (non_name(word) == NonName::agency && word.surface.size() <= kLongWord);
}

class LoudRun {
 public:
  LoudRun(std::span<TaggerWord> words) : words_(words) {}

  void settle() {
    std::size_t region_end = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      TaggerWord& word = words_[i];
      word.is_loud = true;
      word.is_all_caps = is_acronym_at(words_, i);
      region_end = std::max(region_end, i + region_words(i));
      word.is_capital = word.is_all_caps || i < region_end || is_proper(i);
    }
    // "INDAH AMPERAWATI": a name that is a word, too.
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
      const bool between = words_[i - 1].is_capital && words_[i + 1].is_capital &&
                           words_[i].gap == kGapNone && words_[i + 1].gap == kGapNone;
      LexiconEntry entry;
      if (between && !words_[i].is_capital && non_name(words_[i]) == NonName::no &&
          likely_odds(words_[i + 1].normal) > 0 && Lexicon::find(words_[i].normal, entry) &&
          entry.is_root) {
        words_[i].is_capital = true;
      }
    }
  }

 private:
  // How many words at words_[i] name a province, a regency or, behind its word, a part of one.
  std::size_t region_words(std::size_t i) const {
    std::array<std::string_view, kLongestRegion> names;
    std::size_t count = 0;
    while (
        count < names.size() && i + count < words_.size() &&
        (count == 0 || words_[i + count].gap == kGapNone || words_[i + count].gap == kGapHyphen)) {
      names[count] = words_[i + count].normal;
      ++count;
    }
    const auto match = Gazetteer::instance().longest_match(std::span(names.data(), count));
    if (match.words == 0) return 0;
    const bool is_large = level_of(match.codes.front()) != RegionLevel::district;
    return is_large || (i > 0 && is_part_word(words_[i - 1].normal)) ? match.words : 0;
  }

  static bool is_part_word(std::string_view normal) {
    return is_place_word(normal) || normal == "camat" || normal == "kapolsek" ||
           normal == "danramil";
  }

  bool is_proper(std::size_t i) const {
    const TaggerWord& word = words_[i];
    if (is_title_at(words_, i)) return true;
    if (word.may_begin_office && !word.normal.ends_with("nya")) return true;
    switch (non_name(word)) {
      case NonName::verb:
      case NonName::other:
        return false;
      case NonName::agency:
        return i > 0 && (words_[i - 1].is_capital ||
                         (i > 1 && words_[i - 1].normal == "dan" && words_[i - 2].is_capital));
      case NonName::country:
      case NonName::former:
        return true;
      case NonName::no:
        break;
    }
    return likely_odds(word.normal) > 0;
  }

  std::span<TaggerWord> words_;
};

// Told from some of the words: most texts have next to none.
bool is_mostly_loud(std::span<const TaggerWord> words) {
  constexpr std::size_t kAsked = 24;
  const std::size_t step = words.size() / kAsked + 1;
  std::size_t asked = 0;
  std::size_t loud = 0;
  for (std::size_t i = 0; i < words.size(); i += step) {
    ++asked;
    loud += words[i].is_all_caps ? 1 : 0;
  }
  return 2 * loud >= asked;
}

}  // namespace

void settle_loud_words(std::vector<TaggerWord>& words) {
  if (!is_mostly_loud(words)) return;
  for (std::size_t first = 0; first < words.size();) {
    std::size_t long_words = 0;
    std::size_t last = first;
    const auto goes_on = [&] {
      const bool same_line = last == first || (words[last].gap & kGapNewline) == 0;
      return same_line && (words[last].is_all_caps || words[last].kind == TokenKind::number);
    };
    for (; last < words.size() && goes_on(); ++last) long_words += is_long(words[last]) ? 1 : 0;
    if (long_words >= kFewestLongWords) {
      LoudRun(std::span(words).subspan(first, last - first)).settle();
    }
    first = std::max(last, first + 1);
  }
}

}  // namespace warta
