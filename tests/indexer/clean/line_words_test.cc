// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_words.h"

#include <gmock/gmock.h>

#include <vector>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string_view> words_of(std::string_view normal) {
  std::vector<std::string_view> words;
  for_each_line_word(normal, [&](std::string_view word) { words.push_back(word); });
  return words;
}

TEST(LineWords, NumbersMarksAndLettersAreLeftOut) {
  EXPECT_THAT(words_of("bayar rp9.000/bulan, s & k menyusul!"),
              ElementsAre("bayar", "rp", "bulan", "menyusul"));
  EXPECT_THAT(words_of("anak-anak"), ElementsAre("anak-anak"));
  EXPECT_THAT(words_of(" 12 + 3 "), IsEmpty());
  EXPECT_THAT(words_of(""), IsEmpty());
}

}  // namespace
}  // namespace warta
