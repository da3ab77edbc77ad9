// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/sentences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace warta {
namespace {

TEST(Sentences, WordsAreCountedByTheSpacesBetween) {
  EXPECT_EQ(count_words("Rapat"), 1U);
  EXPECT_EQ(count_words("Bupati Wolio membuka rapat koordinasi di kantor"), 7U);
}

TEST(Sentences, WordsAreCountedInLinesOfEveryLength) {
  std::string line;
  for (std::size_t words = 1; words < 60; ++words) {
    line += words == 1 ? "a" : words % 3 == 0 ? " bb" : " cccccc";
    EXPECT_EQ(count_words(line), words) << line;
    EXPECT_EQ(count_words(line, 9), std::min<std::size_t>(words, 9)) << line;
  }
}

TEST(Sentences, WordsAreCountedNoFurtherThanAsked) {
  const std::string_view line = "Bupati Wolio membuka rapat koordinasi di kantor";
  for (std::size_t most = 1; most < 10; ++most) {
    EXPECT_EQ(count_words(line, most), std::min<std::size_t>(most, 7)) << most;
    EXPECT_EQ(has_words(line, most), most <= 7) << most;
    EXPECT_EQ(has_few_words(line, most), most >= 7) << most;
  }
}

TEST(Sentences, EndWithAMark) {
  for (const char* line : {"Rapat dibuka.", "Siapa?", "Hadir di antaranya:", "\u201CSiap\u201D"}) {
    EXPECT_TRUE(is_sentence(line)) << line;
  }
  for (const char* line : {"Rapat dibuka.***", "Rapat dibuka. //", "Rapat dibuka. [*]",
                           "\"Baik,\" katanya. ---", "Rapat dibuka.#"}) {
    EXPECT_TRUE(is_sentence(line)) << line;
  }
  for (const char* line :
       {"Bupati Buka Rapat", "Bupati Buka Rapat ***", "BACA JUGA: //", "***", ""}) {
    EXPECT_FALSE(is_sentence(line)) << line;
  }
}

TEST(Sentences, AreLongFromEightWordsOn) {
  EXPECT_TRUE(is_long_sentence("Bupati membuka rapat panen kopi di kantor camat."));
  EXPECT_FALSE(is_long_sentence("Bupati membuka rapat panen kopi di kantor."));
  EXPECT_FALSE(is_long_sentence("Bupati membuka rapat panen kopi di kantor camat"));
}

TEST(Sentences, HoldAStopBehindAWholeWord) {
  EXPECT_TRUE(holds_sentence_end("Rapat dibuka. Warga datang"));
  EXPECT_TRUE(holds_sentence_end("Pesan itu hoax. Tautan: kabar"));
  EXPECT_FALSE(holds_sentence_end("Wali Kota Prof. Sari membuka rapat"));
  EXPECT_FALSE(holds_sentence_end("Pj. Bupati Drs. Sari membuka rapat"));
}

TEST(Sentences, AnnounceAListOrQuote) {
  EXPECT_TRUE(announces_list("Berikut daftar kementerian menurut survei."));
  EXPECT_FALSE(announces_list("Rapat dibuka bupati."));
  EXPECT_TRUE(has_quotation("\"Siap,\" kata bupati"));
  EXPECT_FALSE(has_quotation("Bupati 'turun' ke desa"));
}

}  // namespace
}  // namespace warta
