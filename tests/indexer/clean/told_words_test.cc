// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/told_words.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

ToldWords words_of(std::string_view text) {
  ToldWords told;
  told.add(text);
  return told;
}

TEST(ToldWords, WordsCountByTheirStemsAndSmallOnesNot) {
  const ToldWords told =
      words_of("Bupati Wolio membuka rapat untuk panen kopi yang dimulai Jumat.");
  const ToldPart part = told.read("Pembukaan Rapat Panen untuk yang Lain");
  EXPECT_EQ(part.words, 4U);  // pembukaan, rapat, panen, lain
  EXPECT_EQ(part.in_lead, 3U);
  EXPECT_EQ(part.in_opening, 3U);
  EXPECT_EQ(part.in_all, 3U);
}

TEST(ToldWords, WhatIsSaidLateIsNoneOfTheOpening) {
  std::string text = "Rapat dibuka.";
  for (int i = 0; i < 30; ++i) text += " Petani menanam kopi.";
  const ToldPart part = words_of(text + " Jembatan selesai.").read("Rapat Jembatan");
  EXPECT_EQ(part.in_opening, 1U);
  EXPECT_EQ(part.in_lead, 1U);
  EXPECT_EQ(part.in_all, 2U);
}

TEST(ToldWords, LettersAreWordsAlsoWhereTheyAreGlued) {
  const ToldWords told = words_of("Mahkamah Konstitusi(MK) kembali disorotDPRsetelah putusan itu.");
  const ToldPart part = told.read("MK Koreksi DPR");
  EXPECT_EQ(part.words, 3U);
  EXPECT_EQ(part.in_lead, 2U);
  EXPECT_EQ(told.read("MK Koreksi DPR").names, 2U);
}

TEST(ToldWords, NamesHaveACapitalWithinASentence) {
  const ToldWords told = words_of("Warga bertemu Sari Dewi di Wolio. Mereka pulang.");
  EXPECT_EQ(told.read("Sari Dewi Bertemu Warga, Mereka Pulang").names, 2U);
  EXPECT_EQ(told.read("SARI DEWI BERTEMU WARGA").names, 2U);
}

TEST(ToldWords, PairsStandSideBySide) {
  const ToldWords told = words_of("Bupati membuka rapat panen kopi di aula.");
  EXPECT_EQ(told.read("Rapat Panen Kopi Dibuka Bupati").pairs, 2U);
  EXPECT_EQ(told.read("Kopi, Panen, Rapat").pairs, 0U);
}

TEST(ToldWords, TakesInWordsUntilThereAreEnough) {
  ToldWords told;
  EXPECT_FALSE(told.is_full());
  for (int i = 0; i < 200; ++i) told.add("Petani menanam kopi.");
  EXPECT_TRUE(told.is_full());
}

}  // namespace
}  // namespace warta
