// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/glued_words.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "stemmer/officials/capitals.h"
#include "stemmer/officials/non_names.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"
#include "stemmer/regions/gazetteer.h"
#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/stemmer.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kShortest = 8;  // letters of two words: "Riauakan", "Yusufdan"

// Small words that may be glued on, by their last two letters: most words end otherwise.
class SmallWords {
 public:
  constexpr explicit SmallWords(std::span<const std::string_view> words) : words_(words) {
    for (const std::string_view word : words) before_last_[last(word)] |= before_last(word);
  }

  // Those that `word` may end with. REQUIRES: two letters or more
  constexpr std::span<const std::string_view> ending(std::string_view word) const {
    const bool may_end = (before_last_[last(word)] & before_last(word)) != 0;
    return may_end ? words_ : std::span<const std::string_view>();
  }

 private:
  static constexpr unsigned letter(char c) { return static_cast<unsigned char>(c) % 32U; }
  static constexpr std::size_t last(std::string_view word) { return letter(word.back()); }
  static constexpr std::uint32_t before_last(std::string_view word) {
    return 1U << letter(word[word.size() - 2]);
  }

  std::span<const std::string_view> words_;
  std::array<std::uint32_t, 32> before_last_{};  // a set of letters for each last one
};

// "Riaupagi", "Jabaruntuk": a region with a small word glued on; where it ends, else 0. Only words
// that end no name, and "Batanghari" is a region of its own.
std::size_t behind_region(std::string_view normal) {
  static constexpr std::array kWords = {
      "akan"sv, "bersama"sv, "dalam"sv, "dengan"sv, "hari"sv,  "juga"sv,  "malam"sv, "pada"sv,
      "pagi"sv, "saat"sv,    "siang"sv, "sore"sv,   "telah"sv, "untuk"sv, "usai"sv,  "yang"sv};
  static constexpr SmallWords kSmall(kWords);
  for (const std::string_view small : kSmall.ending(normal)) {
    if (normal.back() != small.back() || !normal.ends_with(small)) continue;
    const std::string_view region = normal.substr(0, normal.size() - small.size());
    const Gazetteer& gazetteer = Gazetteer::instance();
    const bool glued = gazetteer.is_large_region(region) && !gazetteer.is_large_region(normal);
    return glued ? region.size() : 0;
  }
  return 0;
}

// "Yusufbakal": a name that the corpus knows well, with a small word glued on; not "di", for
// "Kurniadi" is a name; where it ends, else 0.
std::size_t behind_name(std::string_view normal) {
  static constexpr std::array kWords = {
      "akan"sv,    "bakal"sv,  "belakangan"sv, "dalam"sv, "dan"sv,     "dengan"sv, "juga"sv,
      "kembali"sv, "kepada"sv, "pada"sv,       "saat"sv,  "sebagai"sv, "telah"sv,  "terkait"sv,
      "tetap"sv,   "usai"sv,   "untuk"sv,      "yaitu"sv, "yang"sv};
  static constexpr SmallWords kSmall(kWords);
  constexpr std::size_t kShortestName = 5;
  constexpr std::size_t kShortestVerb = 6;
  constexpr int kWellKnown = 4;
  for (const std::string_view small : kSmall.ending(normal)) {
    if (normal.back() != small.back() || !normal.ends_with(small)) continue;
    const std::string_view name = normal.substr(0, normal.size() - small.size());
    if (name.size() >= kShortestName && name_odds(name) >= kWellKnown && name_odds(normal) == 0 &&
        !Lexicon::contains(normal)) {
      return name.size();
    }
  }
  // "Rakaberziarah", "Umarberjanji"
  for (std::size_t i = normal.find("ber", kShortestName - 1); i != std::string_view::npos;
       i = normal.find("ber", i + 1)) {
    LexiconEntry verb;
    const std::string_view rest = normal.substr(i);
    if (rest.size() < kShortestVerb) break;
    if (Lexicon::find(rest, verb) && !verb.is_root && !verb.is_name &&
        name_odds(normal.substr(0, i)) >= 2 && !Lexicon::contains(normal)) {
      return i;
    }
  }
  return 0;
}

}  // namespace

std::size_t glued_at(const TaggerWord& word, bool has_inner_capital) {
  constexpr std::size_t kShortestVerb = 7;
  if (!has_inner_capital && (!word.is_capital || word.normal.size() < kShortest)) return 0;
  if (word.kind != TokenKind::word || word.surface.size() != word.normal.size()) return 0;
  // A capital of a script without small letters.
  if (word.surface.front() == word.normal.front() && word.surface == word.normal) return 0;
  const auto small = [&](std::size_t i) {
    return word.surface[i] >= 'a' && word.surface[i] <= 'z';
  };
  // "Presiden RIPrabowo"
  if (has_inner_capital && word.surface.size() > 4 && word.surface.starts_with("RI") &&
      word.surface[2] >= 'A' && word.surface[2] <= 'Z' && small(3) && small(4)) {
    return 2;
  }
  for (std::size_t i = 3; has_inner_capital && i + 2 < word.surface.size(); ++i) {
    const char c = word.surface[i];
    if (c < 'A' || c > 'Z') continue;
    // "MenteriBUMNErick"
    const bool before_acronym = small(i - 1) && small(i - 2) && !small(i + 1) && !small(i + 2);
    if (before_acronym && non_name(word.normal.substr(0, i)) != NonName::no) return i;
    // "PariamanAKBP"
    if (small(i - 1) && small(i - 2) && is_all_caps(word.surface.substr(i)) &&
        word.surface.size() > i + 2 && is_title_before(word.normal.substr(i))) {
      return i;
    }
    if (!small(i + 1) || !small(i + 2)) continue;
    if (small(i - 1) && small(i - 2))
      return non_name(word.normal) == NonName::no ? i : 0;  // "NasDem"
    // "NTTSebelumnya", "DPRDKota"
    if (i + 3 < word.surface.size() && small(i + 3) && is_all_caps(word.surface.substr(0, i))) {
      return i;
    }
  }
  if (!word.is_capital || word.is_all_caps || word.normal.size() < kShortest) return 0;
  if (const std::size_t seam = behind_name(word.normal)) return seam;
  if (const std::size_t seam = behind_region(word.normal)) return seam;
  for (std::size_t i = word.normal.find("me", 3); i != std::string_view::npos;
       i = word.normal.find("me", i + 1)) {
    LexiconEntry verb;
    const std::string_view rest = word.normal.substr(i);
    if (rest.size() < kShortestVerb) return 0;
    const bool known = Lexicon::find(rest, verb) ? !verb.is_root && !verb.is_name
                                                 : Stemmer().stem(rest) != rest;  // "mengeklaim"
    if (known && !Lexicon::contains(word.normal)) return i;
  }
  return 0;
}

}  // namespace warta
