// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a segment as typing errors are looked up in them: which are near a word.
//
// They lie side by side by their size, each with the letters that it has as bits. An edit changes
// two of those bits at most, so that of 300,000 words all but a few thousand are passed over at
// less than a nanosecond each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/word_reader.h"

namespace warta {

struct NearWord {
  std::string_view word;
  std::uint32_t count = 0;  // how often it is in the segment
  std::size_t distance = 0;
};

class SpellingVocabulary {
 public:
  // Shorter words are all alike; longer ones nobody types.
  static constexpr std::size_t kShortest = 3;
  static constexpr std::size_t kLongest = 32;

  // Words of small ASCII letters alone: names and words, no codes. `words` is not kept.
  explicit SpellingVocabulary(const WordReader& words);

  // Whether errors in such a word are looked up.
  static bool takes(std::string_view word);

  // The words at most `distance` edits from `word`, which may be among them, that are in the
  // segment `least` times or more. Views live as long as this. REQUIRES: takes(word), distance of 1
  // or 2
  std::vector<NearWord> near(std::string_view word, std::size_t distance, std::size_t least) const;

 private:
  // The most frequent first.
  struct OfSize {
    std::vector<std::uint32_t> letters;
    std::vector<std::uint32_t> counts;
    std::string texts;
  };
  std::vector<OfSize> by_size_;
};

}  // namespace warta
