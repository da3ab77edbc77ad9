// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/word_run.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(WordRun, IsOfLettersAndDigits) {
  EXPECT_EQ(word_run_end("anak2 sungai", 0), 5U);
  EXPECT_EQ(word_run_end("caf\u00E9, kopi", 0), 5U);
  EXPECT_EQ(word_run_end(" anak", 0), 0U);
  EXPECT_EQ(word_run_end("anak-anak", 5), 9U);
  EXPECT_EQ(word_run_end("", 0), 0U);
}

TEST(WordRun, TakesInWhatStandsInsideAWord) {
  EXPECT_EQ(word_run_end("Jum'at", 0), 6U);
  EXPECT_EQ(word_run_end("pen\u00ADdingin", 0), 11U);
  EXPECT_EQ(word_run_end("kata'", 0), 4U);
  EXPECT_EQ(word_run_end("'kata'", 0), 0U);
}

TEST(WordRun, EndsAtBytesThatAreNotUtf8) {
  EXPECT_EQ(word_run_end("rapat\xFFini", 0), 5U);
  EXPECT_FALSE(is_alnum_at("\xFF", 0));
  EXPECT_FALSE(is_alnum_at("a", 1));
  EXPECT_EQ(byte_at("a", 1), '\0');
}

}  // namespace
}  // namespace warta
