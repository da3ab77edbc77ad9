// SPDX-License-Identifier: GPL-3.0-or-later
// What the index keeps of a body to find its copies by: MinHash of its shingles, with one
// permutation. The hashes of shingles fall into 64 bins, each bin keeps its smallest; a bin that
// nothing fell into takes over another's (Shrivastava, "Optimal Densification for Fast and Accurate
// Minwise Hashing", 2017). Two texts agree in a value as often as they share shingles.
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/schema/story_store.h"
#include "indexer/story/body_text.h"

namespace warta {

struct Sketch {
  Signature signature{};
  std::vector<std::uint32_t> bands;
};

// Bands of an article that is long enough. Texts that share half of their shingles have one in
// common 96 times of 100, of those that share 60 % all but 3 in a thousand, of those that share a
// tenth one of 40.
inline constexpr std::size_t kBands = 24;

// Shingles of a text that copies are told by although they are edited. A shorter one has a single
// band, of all its words.
inline constexpr std::size_t kLongShingles = 20;

// Words of a text that says something by itself; of a shorter one the headline is a part, too, for
// "Lihat video di atas" comes under many.
inline constexpr std::size_t kTellingWords = 8;

// `title` is the hash_of_words() of the headline. A text without words has no bands.
Sketch make_sketch(const BodyText& body, std::uint32_t title);

// What share of the shingles two long texts are likely to have in common, of 1; with 64 values the
// standard error is 0.06 at most.
double estimated_jaccard(const Signature& first, const Signature& second);

}  // namespace warta
