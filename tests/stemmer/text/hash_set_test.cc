// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/hash_set.h"

#include <gtest/gtest.h>

#include <string>

#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

std::uint64_t hash_of(int number) {
  return word_hash(std::to_string(number));
}

TEST(HashSet, HasNothingAtFirst) {
  EXPECT_FALSE(HashSet().contains(hash_of(1)));
}

TEST(HashSet, KeepsWhatItHasWhileItGrows) {
  constexpr int kMany = 1000;
  HashSet set;
  for (int number = 0; number < kMany; ++number) {
    EXPECT_FALSE(set.contains(hash_of(number))) << number;
    set.insert(hash_of(number));
    set.insert(hash_of(number));
  }
  for (int number = 0; number < kMany; ++number) EXPECT_TRUE(set.contains(hash_of(number)));
  EXPECT_FALSE(set.contains(hash_of(kMany)));
}

TEST(HashSet, TakesAHashOfNothing) {
  HashSet set;
  set.insert(0);
  EXPECT_TRUE(set.contains(0));
}

}  // namespace
}  // namespace warta
