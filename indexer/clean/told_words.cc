// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/told_words.h"

#include <algorithm>
#include <string>

#include "indexer/clean/headline_words.h"
#include "indexer/clean/line_words.h"
#include "stemmer/analyzer.h"
#include "stemmer/roots/stemmer.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

constexpr std::size_t kOpeningWords = 25;
constexpr std::size_t kLeadWords = 80;
constexpr std::size_t kAllWords = 400;
constexpr std::size_t kShortest = 4;  // bytes; of a telling word and of one of two in a row
constexpr std::size_t kShortestName = 3;
constexpr std::size_t kShortestLetters = 2;  // "MK"

bool tells(std::string_view word) {
  constexpr std::size_t kLongestSmall = 8;  // bytes; of a word that is in every text
  if (word.size() < kShortest) return false;
  return word.size() > kLongestSmall ||
         !(is_small_headline_word(word) || Analyzer::is_stop_word(word));
}

// Calls `take_word` with a hash of the stem of each telling word, and `take_pair` with one of each
// two words that stand side by side, where one of them tells.
template <typename TakeWord, typename TakePair>
void for_each_word_and_pair(std::string_view normal, TakeWord take_word, TakePair take_pair) {
  constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;
  const Stemmer stemmer;
  std::uint64_t before = 0;
  bool told_before = false;
  for_each_line_word(normal, [&](std::string_view word) {
    const std::uint64_t hash = word_hash(word);
    const bool told = tells(word);
    if (told) take_word(word_hash(stemmer.stem(word)));
    if (before != 0 && (told || told_before)) take_pair(before * kMix ^ hash);
    before = hash;
    told_before = told;
  });
}

// Calls `take` with each word that has a capital, of letters alone, and whether it opens a
// sentence. Those that lost the space between them are parted: "disorotDPRsetelah".
template <typename Take>
void for_each_capital_word(std::string_view text, Take take) {
  bool opens = true;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_ascii_upper(text[i])) {
      const bool stop = text[i] == '.' || text[i] == '?' || text[i] == '!' || text[i] == '"';
      opens = stop || (opens && !is_ascii_letter(text[i]));
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (end < text.size() && is_ascii_upper(text[end])) ++end;
    const bool letters = end - i >= kShortestLetters;
    while (!letters && end < text.size() && is_ascii_lower(text[end])) ++end;
    take(text.substr(i, end - i), opens);
    opens = false;
    i = end;
  }
}

bool is_letters(std::string_view word) {
  return word.size() < kShortest && word.size() >= kShortestLetters &&
         std::ranges::all_of(word, is_ascii_upper);
}

}  // namespace

void ToldWords::add(std::string_view paragraph) {
  constexpr std::size_t kLongest = 16000;  // bytes; a whole text may stand on one line
  if (paragraph.size() > kLongest) paragraph = paragraph.substr(0, paragraph.rfind(' ', kLongest));
  const std::string normal = normalized(paragraph);
  for_each_word_and_pair(
      normal, [&](std::uint64_t word) { words_.try_emplace(word, count_++); },
      [&](std::uint64_t pair) { pairs_.insert(pair); });
  for_each_capital_word(paragraph, [&](std::string_view word, bool opens) {
    if (is_letters(word)) words_.try_emplace(word_hash(word), count_);
    if (!opens && (word.size() >= kShortestName || is_letters(word)))
      names_.insert(word_hash(normalized(word)));
  });
}

bool ToldWords::is_full() const {
  return count_ >= kAllWords;
}

ToldPart ToldWords::read(std::string_view line) const {
  ToldPart found;
  const auto count = [&](std::uint64_t word) {
    ++found.words;
    const auto at = words_.find(word);
    if (at == words_.end()) return;
    found.in_opening += at->second < kOpeningWords ? 1U : 0U;
    found.in_lead += at->second < kLeadWords ? 1U : 0U;
    ++found.in_all;
  };
  for_each_word_and_pair(normalized(line), count, [&](std::uint64_t pair) {
    found.pairs += pairs_.contains(pair) ? 1U : 0U;
  });
  found.names = count_names(line);
  if (std::ranges::none_of(line, is_ascii_lower)) return found;
  for_each_capital_word(line, [&](std::string_view word, bool) {
    if (is_letters(word)) count(word_hash(word));
  });
  return found;
}

std::size_t ToldWords::count_names(std::string_view line) const {
  std::size_t found = 0;
  const bool loud = std::ranges::none_of(line, is_ascii_lower);
  if (loud) {
    for_each_line_word(normalized(line), [&](std::string_view word) {
      found += word.size() >= kShortestName && names_.contains(word_hash(word)) ? 1U : 0U;
    });
    return found;
  }
  for_each_capital_word(line, [&](std::string_view word, bool) {
    found += names_.contains(word_hash(normalized(word))) ? 1U : 0U;
  });
  return found;
}

}  // namespace warta
