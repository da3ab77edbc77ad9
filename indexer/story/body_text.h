// SPDX-License-Identifier: GPL-3.0-or-later
// The body of an article as copies of a story are told by: its words in their order, and its
// shingles, which are all runs of five words. Words are hashes of their normal form, the same from
// an article that comes in and from one that is in the index.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "indexer/schema/word_reader.h"
#include "stemmer/text/token.h"

namespace warta {

struct BodyText {
  std::vector<std::uint32_t> words;     // odd: a number
  std::vector<std::uint32_t> shingles;  // distinct, in order
};

inline constexpr std::size_t kShingleWords = 5;

// Further readings of a word are left out: they depend on what the tokenizer makes of it.
BodyText body_text(const TokenizedText& body);
BodyText body_text(const WordReader& tokens, std::uint32_t document);

// Of the words of the headline alone, in their order; equal for equal headlines.
std::uint32_t hash_of_words(const TokenizedText& text);

// How much two texts have in common.
struct Overlap {
  std::size_t common = 0;  // shingles
  std::size_t first = 0;
  std::size_t second = 0;

  double jaccard() const;      // of 1: common ones to all
  double containment() const;  // of 1: common ones to those of the shorter text
};
Overlap overlap(const BodyText& first, const BodyText& second);

// What the sorted `numbers` have that `others` have not.
std::vector<std::uint32_t> only_in(std::span<const std::uint32_t> numbers,
                                   std::span<const std::uint32_t> others);

}  // namespace warta
