// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/one_of.h"

#include <gtest/gtest.h>

#include <array>

namespace warta {
namespace {

TEST(OneOf, OnlyTheWholeWord) {
  constexpr std::array<std::string_view, 2> kWords = {"kota", "kabupaten"};
  EXPECT_TRUE(is_one_of("kabupaten", kWords));
  EXPECT_FALSE(is_one_of("kab", kWords));
  EXPECT_FALSE(is_one_of("Kota", kWords));
  EXPECT_FALSE(is_one_of("", kWords));
}

TEST(OneOf, InWhateverCase) {
  constexpr std::array<std::string_view, 2> kWords = {"kota", "kabupaten"};
  EXPECT_TRUE(is_one_of_any_case("KABupaten", kWords));
  EXPECT_FALSE(is_one_of_any_case("KAB", kWords));
  EXPECT_FALSE(is_one_of_any_case("", kWords));
}

}  // namespace
}  // namespace warta
