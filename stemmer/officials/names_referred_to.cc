// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/names_referred_to.h"

#include <algorithm>
#include <array>

#include "stemmer/officials/linking_words.h"
#include "stemmer/officials/person_name.h"
#include "stemmer/officials/titles.h"
#include "stemmer/officials/word_uses.h"

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

// "kata", "oleh"
bool says_or_is_by(std::string_view normal) {
  return is_speech(normal) || normal == "oleh";
}

// Whether "kata Kapolres Wolio itu", or "Kapolres Wolio itu" at the head of a sentence, speaks of
// whom the text has named.
bool refers_back(std::span<const TaggerWord> words, const PositionPhrase& office,
                 std::size_t first) {
  static constexpr std::array kThat = {"itu"sv, "tersebut"sv, "ini"sv};
  if (office.first == 0 || office.last >= words.size() || words[office.last].gap != kGapNone ||
      !is_one_of(words[office.last].normal, kThat)) {
    return false;
  }
  while (first > 0 && is_acting_word(words[first - 1].normal)) --first;
  if (first == 0) return false;
  if ((words[first].gap & (kGapPoint | kGapNewline)) != 0) return true;
  // Ministers and members of parliament are quoted so everywhere.
  return says_or_is_by(words[first - 1].normal) && office.level != OfficeLevel::national;
}

// "ucap Elva", "Elva berujar"
bool speaks(std::span<const TaggerWord> words, std::size_t at) {
  if (at > 0 && says_or_is_by(words[at - 1].normal)) return true;
  const std::size_t next = at + 1;
  return next < words.size() && words[next].gap == kGapNone && !words[next].is_capital &&
         (words[next].normal.starts_with("me") || words[next].normal.starts_with("ber"));
}

// "Jazilul", of whom the text has said "Jazilul Fawaid" before.
std::optional<NameRun> whole_name_of(std::span<const TaggerWord> words, std::size_t at) {
  constexpr std::size_t kMostBefore = 2;  // words of the name
  constexpr std::size_t kReach = 2'000;   // words of the text: who is spoken of is named early
  for (std::size_t k = 0; k < std::min(at, kReach); ++k) {
    if (!same_word(words[k], words[at])) continue;
    for (std::size_t first = k > kMostBefore ? k - kMostBefore : 0; first <= k; ++first) {
      if (name_odds(words[first].normal) <= 0) continue;
      const auto run = name_at(words, first);
      if (run && run->first == first && run->last > k && run->last - first > 1) return run;
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<FoundName> names_referred_to(std::span<const TaggerWord> words,
                                         const PositionPhrase& office, std::size_t first) {
  constexpr std::size_t kReach = 50;  // words
  std::vector<FoundName> names;
  if (!refers_back(words, office, first)) return names;
  // Within the paragraph; from the head of one, in the one before it.
  int paragraphs = 0;
  for (std::size_t k = office.first; k > 0 && k + kReach > office.first; --k) {
    if ((words[k].gap & kGapNewline) != 0 && (k + 1 < office.first || ++paragraphs > 1)) break;
    const std::size_t at = k - 1;
    const bool titled = at > 0 && is_title_at(words, at - 1) && words[at - 1].is_capital;
    const bool opens = at == 0 || titled || !words[at - 1].is_capital || words[at].gap != kGapNone;
    const auto run = opens ? name_at(words, at) : std::nullopt;
    if (!run || run->first != at || run->last > office.first) continue;
    const bool alone = run->last - run->first < 2 && !titled;
    if (alone && !speaks(words, at)) continue;
    const auto whole = alone ? whole_name_of(words, at) : run;
    if (!whole || is_region(words, *whole) || !is_likely_name(words, *whole)) continue;
    names.push_back({*whole, NameRule::ahead_spoken_of, {office.last, office.last + 1}});
  }
  return names;
}

}  // namespace warta
