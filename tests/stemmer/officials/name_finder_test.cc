// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_finder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(NameFinder, HeldBy) {
  EXPECT_THAT(tagged("Kapolda Jambi saat ini dijabat oleh Irjen Budi Santoso."),
              ElementsAre("Budi Santoso / Kapolda / Jambi"));
  EXPECT_THAT(tagged("Yang hadir hanya Wakil Gubernur Jambi saja yakni Budi Santoso."),
              ElementsAre("Budi Santoso / Wakil Gubernur / Jambi"));
}

TEST(NameFinder, NicknameInQuotes) {
  EXPECT_THAT(tagged("Bupati Bombana Munandar 'Adi' Arifuddin hadir."),
              ElementsAre("Munandar Adi Arifuddin / Bupati / Kabupaten Bombana"));
}

TEST(NameFinder, SmallWordsGluedToAName) {
  EXPECT_THAT(tagged("Bupati Bombana Budi Santosobakal hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameFinder, BracketsThatAScraperEmptied) {
  EXPECT_THAT(tagged("Kepala Badan Intelijen Negara ( ,) Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kepala Badan Intelijen Negara / "));
}

TEST(NameFinder, LinkedBehindAParty) {
  EXPECT_THAT(tagged("Ketua Umum Partai Melati, Budi Santoso, yang juga Bupati Bombana. Ia hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameFinder, RosterOfColons) {
  EXPECT_THAT(tagged("Menteri Agama: Budi Santoso, Menteri Sosial: Siti Aminah."),
              ElementsAre("Budi Santoso / Menteri / ", "Siti Aminah / Menteri / "));
}

TEST(NameFinder, WhoSpeaksBehindAColonHasNoNameAhead) {
  EXPECT_THAT(tagged("Bupati Bombana Budi Santoso bicara soal wisata di Petilasan Mbah Wiryo.",
                     "Viral Petilasan Mbah Wiryo, Bupati Bombana: Sudah Selesai"),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameFinder, FormerPresidentsAreNone) {
  EXPECT_THAT(tagged("Lembaga itu dibentuk Presiden BJ Habibie."), IsEmpty());
  EXPECT_THAT(tagged("Bupati Bombana Edi Suharto hadir."),
              ElementsAre("Edi Suharto / Bupati / Kabupaten Bombana"));
}

TEST(NameFinder, NoLikelyName) {
  EXPECT_THAT(tagged("Wakil Presiden Qwertz Asdfgh hadir."), IsEmpty());
}

}  // namespace
}  // namespace warta
