// SPDX-License-Identifier: GPL-3.0-or-later
// Words as typed, one behind the other: phrases, and single words that must have their very form.
//
// Postings know roots alone; which forms an article has and where is read from its words in their
// order. So a sequence stands beside the roots that it needs: they propose the articles that have
// them all, and the sequence is checked in those, at a microsecond each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/schema/word_reader.h"

namespace warta {

// What may stand at one place: words of these normal forms, or words that begin so.
struct WordChoice {
  std::vector<std::string> forms;
  bool are_prefixes = false;
};
using WordSequence = std::vector<WordChoice>;

// A sequence as the words of one segment: whether an article has it.
class SequenceMatcher {
 public:
  static constexpr std::size_t kMostPlaces = 64;

  // REQUIRES: 1 to kMostPlaces
  SequenceMatcher(const WordReader& tokens, const WordSequence& sequence);

  // How often the article has the sequence, counting up to `most`; in the headline alone where
  // `in_title`. REQUIRES: a document of the segment
  std::size_t count(std::uint32_t document, bool in_title, std::size_t most) const;

  // Whether some place has no word of the segment.
  bool is_impossible() const { return impossible_; }

 private:
  void number_words(const WordSequence& sequence);
  std::uint64_t places_of(WordId word) const;
  std::size_t count_places(std::uint32_t document, bool in_title, std::size_t most) const;
  std::size_t count_in(std::string_view words, bool in_title, std::size_t most) const;
  void choose_anchor(const std::vector<std::vector<WordId>>& words_at);
  bool has_around(const std::string& anchor, std::string_view words) const;
  bool is_plainly_at(std::string_view words, std::size_t at) const;
  bool may_be_read_around(std::string_view words, std::size_t at, std::size_t behind) const;

  const WordReader& tokens_;
  std::size_t places_;
  WordSequence few_;  // whose places are asked for; empty: the words of an article are gone through
  bool impossible_ = false;
  // Words with the places that they may stand at, as bits: in order. Of many, `maybe_` has a bit
  // for each word that there is.
  std::vector<std::pair<WordId, std::uint64_t>> words_;
  std::vector<std::uint64_t> maybe_;
  std::vector<std::string> anchors_;  // of these one must be there, as the store has it; or none
  std::string plain_;                 // all words so, where each place has one; else empty
  std::size_t anchor_at_ = 0;         // where the anchor stands in that
};

}  // namespace warta
