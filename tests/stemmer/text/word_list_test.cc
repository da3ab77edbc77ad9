// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/word_list.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace warta {
namespace {

using std::string_view_literals::operator""sv;

TEST(WordList, HasItsWordsAlone) {
  static constexpr std::array kWords = {"polda"sv, "badan"sv, "polri"sv, "mk"sv, "balai"sv};
  static constexpr WordList kList(kWords);
  for (const std::string_view word : kWords) EXPECT_TRUE(kList.contains(word)) << word;
  for (const std::string_view word : {"", "polres", "bala", "zat", "m", "badan-badan"}) {
    EXPECT_FALSE(kList.contains(word)) << word;
  }
}

}  // namespace
}  // namespace warta
