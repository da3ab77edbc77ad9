// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/word_sequence.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "indexer/schema/bytes.h"
#include "indexer/schema/fields.h"

namespace warta {
namespace {

// With more words than this a bit for each word of the segment is looked at first, and an article's
// words are faster gone through than each of these asked for.
constexpr std::size_t kMostListed = 16;

bool has_few_places(const WordChoice& choice) {
  const auto can_be_head = [](const std::string& form) {
    return !form.empty() && form.size() <= kLongestTermHead;
  };
  return choice.forms.size() <= kMostListed &&
         (!choice.are_prefixes || std::ranges::all_of(choice.forms, can_be_head));
}

// Words of one place that are looked for one after the other.
constexpr std::size_t kMostAnchors = 4;

bool ends_number(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

// Where the number that stands `numbers` before the one at `at` begins, or the first.
std::size_t numbers_back(std::string_view words, std::size_t at, std::size_t numbers) {
  for (; at > 0 && numbers > 0; --numbers) {
    --at;  // the last byte of the number before
    while (at > 0 && !ends_number(words[at - 1])) --at;
  }
  return at;
}

// Where the `numbers` numbers from `at` on end.
std::size_t numbers_ahead(std::string_view words, std::size_t at, std::size_t numbers) {
  for (; at < words.size() && numbers > 0; ++at) {
    if (ends_number(words[at])) --numbers;
  }
  return at;
}

}  // namespace

SequenceMatcher::SequenceMatcher(const WordReader& tokens, const WordSequence& sequence)
    : tokens_(tokens), places_(sequence.size()) {
  if (tokens.has_places() && std::ranges::all_of(sequence, has_few_places)) {
    few_ = sequence;
  } else {
    number_words(sequence);
  }
}

void SequenceMatcher::number_words(const WordSequence& sequence) {
  std::map<WordId, std::uint64_t> places;
  std::vector<std::vector<WordId>> words_at(places_);
  for (std::size_t place = 0; place < sequence.size(); ++place) {
    bool possible = false;
    for (const std::string& form : sequence[place].forms) {
      const std::vector<WordId> words =
          sequence[place].are_prefixes
              ? tokens_.words_with_prefix(form, std::numeric_limits<std::size_t>::max())
              : tokens_.words_of_form(form);
      for (WordId word : words) {
        places[word] |= std::uint64_t{1} << place;
        words_at[place].push_back(word);
      }
      possible = possible || !words.empty();
    }
    impossible_ = impossible_ || !possible;
  }
  choose_anchor(words_at);
  words_.assign(places.begin(), places.end());
  if (words_.size() <= kMostListed) return;
  maybe_.resize(tokens_.words_end() / 64 + 1);
  for (const auto& [word, bits] : words_) maybe_[word / 64] |= std::uint64_t{1} << word % 64;
}

std::uint64_t SequenceMatcher::places_of(WordId word) const {
  if (!maybe_.empty()) {
    if (word >= 64 * maybe_.size() || (maybe_[word / 64] >> word % 64 & 1) == 0) return 0;
    const auto listed =
        std::ranges::lower_bound(words_, word, {}, &std::pair<WordId, std::uint64_t>::first);
    return listed->second;
  }
  for (const auto& [listed, bits] : words_) {
    if (listed == word) return bits;
  }
  return 0;
}

// Of the places that have few words the one whose most frequent word is the rarest: "mana" and
// "mananya" of "di mana".
void SequenceMatcher::choose_anchor(const std::vector<std::vector<WordId>>& words_at) {
  const std::vector<WordId>* chosen = nullptr;
  WordId rarest = 0;  // the larger the number, the rarer the word
  for (const std::vector<WordId>& words : words_at) {
    if (words.empty() || words.size() > kMostAnchors) continue;
    const WordId usual = std::ranges::min(words);
    if (usual <= rarest) continue;
    rarest = usual;
    chosen = &words;
  }
  if (chosen == nullptr) return;
  for (const WordId word : *chosen) append_varint(word, anchors_.emplace_back());
  if (!std::ranges::all_of(words_at, [](const auto& words) { return words.size() == 1; })) return;
  for (const std::vector<WordId>& words : words_at) {
    if (&words == chosen) anchor_at_ = plain_.size();
    append_varint(words.front(), plain_);
  }
}

// Whether the words are those around the anchor at `at`, each in its first reading.
bool SequenceMatcher::is_plainly_at(std::string_view words, std::size_t at) const {
  if (plain_.empty() || at < anchor_at_) return false;
  const std::size_t begin = at - anchor_at_;
  return words.substr(begin, plain_.size()) == plain_ &&
         (begin == 0 || ends_number(words[begin - 1]));
}

// Whether a word beside the anchor, from `at` to `behind`, may have another reading: else it is
// told by the plain words. Up to the first that has one all words are plain, so it stands no
// further away than they reach.
bool SequenceMatcher::may_be_read_around(std::string_view words, std::size_t at,
                                         std::size_t behind) const {
  if (plain_.empty()) return true;
  const std::size_t begin = numbers_back(words, at, places_ + 2);
  const std::size_t end = numbers_ahead(words, behind, places_ + 2);
  for (std::size_t i = begin; i < end; ++i) {
    // Longer numbers end with such a byte, too.
    const bool is_whole = i == begin || ends_number(words[i - 1]);
    if (is_whole && words[i] == static_cast<char>(kAlsoReadAs)) return true;
  }
  return false;
}

// Most articles do not have the anchor, or not where it must be. Finding its bytes takes a tenth of
// the time that reading all numbers takes.
bool SequenceMatcher::has_around(const std::string& anchor, std::string_view words) const {
  // Each word may have some other readings, each of two numbers.
  const std::size_t reach = 8 * places_ + 8;
  for (std::size_t at = words.find(anchor); at != std::string_view::npos;) {
    const std::size_t behind = at + anchor.size();
    if (at > 0 && !ends_number(words[at - 1])) {  // the end of a longer number
      at = words.find(anchor, at + 1);
      continue;
    }
    if (is_plainly_at(words, at)) return true;
    if (may_be_read_around(words, at, behind)) {
      const std::size_t begin = numbers_back(words, at, reach);
      const std::size_t end = numbers_ahead(words, behind, reach);
      if (count_in(words.substr(begin, end - begin), false, 1) > 0) return true;
    }
    at = words.find(anchor, behind);
  }
  return false;
}

std::size_t SequenceMatcher::count(std::uint32_t document, bool in_title, std::size_t most) const {
  if (impossible_) return 0;
  if (!few_.empty()) return count_places(document, in_title, most);
  const WordStream stream = tokens_.article(document);
  std::string_view words = stream.rest();
  if (most != 1 || anchors_.empty()) return count_in(words, in_title, most);
  if (in_title) words = words.substr(0, words.find(static_cast<char>(kTitleEnd)));
  const auto is_around = [&](const std::string& anchor) { return has_around(anchor, words); };
  return std::ranges::any_of(anchors_, is_around) ? 1 : 0;
}

// Keeps where the words up to a place of the sequence end.
std::size_t SequenceMatcher::count_places(std::uint32_t document, bool in_title,
                                          std::size_t most) const {
  std::set<std::uint32_t> ends;
  for (std::size_t i = 0; i < few_.size(); ++i) {
    std::set<std::uint32_t> next;
    for (const std::string& form : few_[i].forms) {
      for (std::uint32_t place : tokens_.places(document, form, few_[i].are_prefixes, in_title)) {
        if (i == 0 || ends.contains(place - 1)) next.insert(place);
      }
    }
    if (next.empty()) return 0;
    ends = std::move(next);
  }
  return std::min(ends.size(), most);
}

// Bit i of `open` says that the words up to here end with the first i + 1 of the sequence.
std::size_t SequenceMatcher::count_in(std::string_view words, bool in_title,
                                      std::size_t most) const {
  const std::uint64_t whole = std::uint64_t{1} << (places_ - 1);
  std::uint64_t before = 0;
  std::uint64_t open = 0;
  std::size_t found = 0;
  bool is_reading = false;  // another one of the word before
  for (WordStream stream(words); stream.next();) {
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
