// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/word_sequence.h"

#include <algorithm>
#include <limits>
#include <map>

namespace warta {
namespace {

// With more words than this a table by word is faster than looking them up.
constexpr std::size_t kMostListed = 16;

}  // namespace

SequenceMatcher::SequenceMatcher(const TokenStore& tokens, const WordSequence& sequence)
    : tokens_(tokens), places_(sequence.size()) {
  std::map<WordId, std::uint64_t> places;
  for (std::size_t place = 0; place < sequence.size(); ++place) {
    bool possible = false;
    for (const std::string& form : sequence[place].forms) {
      const std::vector<WordId> words =
          sequence[place].are_prefixes
              ? tokens.words_with_prefix(form, std::numeric_limits<std::size_t>::max())
              : tokens.words_of_form(form);
      for (WordId word : words) places[word] |= std::uint64_t{1} << place;
      possible = possible || !words.empty();
    }
    impossible_ = impossible_ || !possible;
  }
  words_.assign(places.begin(), places.end());
  if (words_.size() <= kMostListed) return;
  table_.resize(tokens.words_end());
  for (const auto& [word, bits] : words_) table_[word] = bits;
}

std::uint64_t SequenceMatcher::places_of(WordId word) const {
  if (!table_.empty()) return word < table_.size() ? table_[word] : 0;
  for (const auto& [listed, bits] : words_) {
    if (listed == word) return bits;
  }
  return 0;
}

// Bit i of `open` says that the words up to here end with the first i + 1 of the sequence.
std::size_t SequenceMatcher::count(std::uint32_t document, bool in_title, std::size_t most) const {
  if (impossible_) return 0;
  const std::uint64_t whole = std::uint64_t{1} << (places_ - 1);
  std::uint64_t before = 0;
  std::uint64_t open = 0;
  std::size_t found = 0;
  bool is_reading = false;  // another one of the word before
  for (WordStream stream = tokens_.article(document); stream.next();) {
    const WordId word = stream.id();
    if (word == kAlsoReadAs) {
      is_reading = true;
      continue;
    }
    if (word == kTitleEnd) {
      if (in_title) return found;
      open = 0;
      continue;
    }
    if (!is_reading) {
      before = open;
      open = 0;
    }
    const bool was_whole = (open & whole) != 0;
    open |= places_of(word) & (before << 1 | 1);
    is_reading = false;
    if (!was_whole && (open & whole) != 0 && ++found == most) return found;
  }
  return found;
}

}  // namespace warta
