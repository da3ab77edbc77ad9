// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/word_sequence.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace warta {
namespace {

// With more words than this a table by word is faster than looking them up, and an article's words
// are faster gone through than each of these asked for.
constexpr std::size_t kMostListed = 16;

}  // namespace

SequenceMatcher::SequenceMatcher(const WordReader& tokens, const WordSequence& sequence)
    : tokens_(tokens), places_(sequence.size()) {
  std::size_t forms = 0;
  bool has_prefixes = false;
  for (const WordChoice& choice : sequence) {
    forms += choice.forms.size();
    has_prefixes = has_prefixes || choice.are_prefixes;
  }
  if (tokens.has_places() && !has_prefixes && forms <= kMostListed) {
    few_ = sequence;
  } else {
    number_words(sequence);
  }
}

void SequenceMatcher::number_words(const WordSequence& sequence) {
  std::map<WordId, std::uint64_t> places;
  for (std::size_t place = 0; place < sequence.size(); ++place) {
    bool possible = false;
    for (const std::string& form : sequence[place].forms) {
      const std::vector<WordId> words =
          sequence[place].are_prefixes
              ? tokens_.words_with_prefix(form, std::numeric_limits<std::size_t>::max())
              : tokens_.words_of_form(form);
      for (WordId word : words) places[word] |= std::uint64_t{1} << place;
      possible = possible || !words.empty();
    }
    impossible_ = impossible_ || !possible;
  }
  words_.assign(places.begin(), places.end());
  if (words_.size() <= kMostListed) return;
  table_.resize(tokens_.words_end());
  for (const auto& [word, bits] : words_) table_[word] = bits;
}

std::uint64_t SequenceMatcher::places_of(WordId word) const {
  if (!table_.empty()) return word < table_.size() ? table_[word] : 0;
  for (const auto& [listed, bits] : words_) {
    if (listed == word) return bits;
  }
  return 0;
}

std::size_t SequenceMatcher::count(Xapian::docid document, bool in_title, std::size_t most) const {
  if (impossible_) return 0;
  return few_.empty() ? count_in_stream(document, in_title, most)
                      : count_places(document, in_title, most);
}

// Keeps where the words up to a place of the sequence end.
std::size_t SequenceMatcher::count_places(Xapian::docid document, bool in_title,
                                          std::size_t most) const {
  std::set<std::uint32_t> ends;
  for (std::size_t i = 0; i < few_.size(); ++i) {
    std::set<std::uint32_t> next;
    for (const std::string& form : few_[i].forms) {
      for (std::uint32_t place : tokens_.places(document, form, in_title)) {
        if (i == 0 || ends.contains(place - 1)) next.insert(place);
      }
    }
    if (next.empty()) return 0;
    ends = std::move(next);
  }
  return std::min(ends.size(), most);
}

// Bit i of `open` says that the words up to here end with the first i + 1 of the sequence.
std::size_t SequenceMatcher::count_in_stream(Xapian::docid document, bool in_title,
                                             std::size_t most) const {
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

void SequenceSource::begin() {
  at_ = 0;
  matcher_.reset();
  if (segment() != nullptr) matcher_.emplace(segment()->tokens(), sequence_);
}

void SequenceSource::next(double least_weight) {
  skip_to(at_ + 1, least_weight);
}

void SequenceSource::skip_to(Xapian::docid document, double /*least_weight*/) {
  at_ = std::max(at_, document);
  if (matcher_ && matcher_->is_impossible()) at_ = documents() + 1;
  while (!at_end() && !has_sequence()) ++at_;
}

bool SequenceSource::check(Xapian::docid document, double /*least_weight*/) {
  at_ = document;
  return at_end() || has_sequence();
}

}  // namespace warta
