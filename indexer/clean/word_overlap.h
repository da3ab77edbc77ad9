// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a line is said elsewhere: a headline repeats the words of its own text, and neither
// navigation nor the headline of another story does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "stemmer/text/hash_set.h"

namespace warta {

class WordSet {
 public:
  // Takes in the words of `text`, at most `most` of them; says how many it took.
  std::size_t add(std::string_view text, std::size_t most = SIZE_MAX);

  // Of the telling words of a line, those that are in the set. Words count by their stems.
  struct Overlap {
    std::size_t words = 0;
    std::size_t known = 0;
    double share() const {
      return words == 0 ? 0 : static_cast<double>(known) / static_cast<double>(words);
    }
  };
  Overlap overlap(std::string_view line) const;

 private:
  HashSet words_;
};

}  // namespace warta
