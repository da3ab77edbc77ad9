// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/word_hash.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

TEST(WordHash, EveryByteAndTheSizeCount) {
  for (std::size_t size = 1; size < 30; ++size) {
    std::string word(size, 'a');
    std::set<std::uint64_t> seen = {word_hash(word), word_hash(word + 'a')};
    for (char& byte : word) {
      byte = 'b';
      seen.insert(word_hash(word));
      byte = 'a';
    }
    EXPECT_EQ(seen.size(), size + 2);
  }
}

TEST(WordHash, ReadsNothingBehindTheWord) {
  EXPECT_EQ(word_hash(std::string_view("bupati dan", 6)), word_hash("bupati"));
  EXPECT_EQ(word_hash(""), word_hash({}));
}

TEST(WordHash, TellsTheWordsOfTheLexicon) {
  std::set<std::uint64_t> whole;
  std::set<std::uint64_t> low;
  for (const std::string_view word : Lexicon::words()) {
    whole.insert(word_hash(word));
    low.insert(word_hash(word) & 0xFFFFFU);
  }
  EXPECT_EQ(whole.size(), Lexicon::words().size());
  // Of n words in 2^20 slots, chance leaves about n - n^2 / 2^21 slots in use.
  const auto words = static_cast<double>(whole.size());
  EXPECT_GT(static_cast<double>(low.size()), words - 1.1 * words * words / (2 << 20));
}

}  // namespace
}  // namespace warta
