// SPDX-License-Identifier: GPL-3.0-or-later
// Words in any form and order that stand near one another: "bupati NEAR/5 bombana".
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/schema/word_reader.h"

namespace warta {

struct NearWords {
  std::vector<std::string> roots;  // 1 to 64 different ones
  std::size_t distance = 0;        // places from the first to the last, at most
};

// Such words as those of one segment: whether an article has them. For one thread.
class NearMatcher {
 public:
  NearMatcher(const WordReader& tokens, const NearWords& words);

  // REQUIRES: a document of the segment
  bool has(std::uint32_t document);

 private:
  std::uint64_t roots_of(WordId word);

  const WordReader& tokens_;
  const NearWords& words_;
  // Which of the roots a word has, as bits; where the segment can tell, for all that have one.
  std::unordered_map<WordId, std::uint64_t> known_;
};

}  // namespace warta
