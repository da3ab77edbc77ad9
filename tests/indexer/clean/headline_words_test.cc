// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_words.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

// The tables are searched by halves: their ends show whether they are sorted.
TEST(HeadlineWords, AreFoundFromFirstToLast) {
  for (const char* word : {"agar", "hingga", "yang"}) EXPECT_TRUE(is_small_headline_word(word));
  for (const char* word : {"Adapun", "Menurut", "Sementara"}) EXPECT_TRUE(opens_sentence(word));
  for (const char* word : {"Ada", "Jika", "Untuk"}) EXPECT_TRUE(may_open_sentence(word));
  for (const char* word : {"Bupati", "Kepala", "Wali"}) EXPECT_TRUE(opens_subject(word));
  EXPECT_TRUE(ends_with_brand("diYouTube"));
  EXPECT_FALSE(ends_with_brand("WolioSebelumnya"));
  EXPECT_FALSE(is_small_headline_word("mengatakan"));
  EXPECT_FALSE(opens_sentence("Bupati"));
  EXPECT_FALSE(opens_subject("Menurut"));
}

}  // namespace
}  // namespace warta
