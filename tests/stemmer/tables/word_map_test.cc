// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/tables/word_map.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace warta {
namespace {

TEST(WordMap, FindsWhatWasAddedAndNothingElse) {
  WordMap<int> map;
  EXPECT_EQ(map.find("bupati"), nullptr);
  map["bupati"] = 1;
  map.try_add("camat", 2);
  map.try_add("camat", 3);
  ASSERT_NE(map.find("bupati"), nullptr);
  EXPECT_EQ(*map.find("bupati"), 1);
  EXPECT_EQ(*map.find("camat"), 2);
  EXPECT_EQ(*map.find("camat", word_hash("camat")), 2);
  EXPECT_EQ(map.find("bupat"), nullptr);
  EXPECT_EQ(map.find(""), nullptr);
}

TEST(WordMap, KeepsEveryWordWhileItGrows) {
  std::vector<std::string> words;
  words.reserve(3000);
  for (int i = 0; i < 3000; ++i) words.push_back("kata" + std::to_string(i));
  WordMap<std::size_t> map;
  for (std::size_t i = 0; i < words.size(); ++i) map[words[i]] = i;
  for (std::size_t i = 0; i < words.size(); ++i) {
    ASSERT_NE(map.find(words[i]), nullptr) << words[i];
    EXPECT_EQ(*map.find(words[i]), i);
  }
  EXPECT_EQ(map.end() - map.begin(), 3000);
  EXPECT_EQ(map.find("kata3000"), nullptr);
}

TEST(WordMap, WhatIsThereStaysFoundWhenRoomIsMade) {
  WordMap<int> map;
  map["bupati"] = 1;
  const std::size_t room = 1000;
  map.reserve(room);
  EXPECT_EQ(*map.find("bupati"), 1);
  const int* first = map.find("bupati");
  std::vector<std::string> words;
  for (std::size_t i = 1; i < room; ++i) words.push_back("kata" + std::to_string(i));
  for (const std::string& word : words) map[word] = 2;
  EXPECT_EQ(map.find("bupati"), first);
}

}  // namespace
}  // namespace warta
