// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/past_terms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(PastTerms, YearBehindTheName) {
  EXPECT_THAT(tagged("Bupati Bombana Wahyu Pranata 1975 meresmikan pasar itu."), IsEmpty());
}

TEST(PastTerms, AtThatTime) {
  EXPECT_THAT(tagged("Gubernur Jambi Wahyu Pranata saat itu mengajukan kasasi."), IsEmpty());
  EXPECT_THAT(tagged("Gubernur Jambi Wahyu Pranata saat ini mengajukan kasasi."),
              ElementsAre("Wahyu Pranata / Gubernur / Jambi"));
}

TEST(PastTerms, SentenceOfYearsAgo) {
  EXPECT_THAT(
      tagged("Surat itu diteken Gubernur Jambi Wahyu Pranata pada tahun 1992. Kini tahun 2024."),
      IsEmpty());
}

TEST(PastTerms, ProposedOrDismissed) {
  EXPECT_THAT(tagged("Rapat membahas penunjukan Wahyu Pranata sebagai Ketua DPRD Kota Jambi."),
              IsEmpty());
  EXPECT_THAT(tagged("Surat pemberhentian Wahyu Pranata sebagai Menteri Agama sudah diteken."),
              IsEmpty());
}

TEST(PastTerms, TheYearAheadOfTheOffice) {
  EXPECT_THAT(tagged("Kantor di Kabupaten Bombana itu diresmikan pada 2 September 1980 oleh Bupati "
                     "Bombana, Budi Santoso. Kamis (4/4/2019) kantor itu roboh."),
              IsEmpty());
  EXPECT_THAT(
      tagged("Sesuai Peraturan Nomor 5 Tahun 1980 Bupati Bombana Budi Santoso menutup pasar, "
             "Kamis (4/4/2019)."),
      ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(PastTerms, WhoSpeaksHoldsTheOffice) {
  EXPECT_THAT(
      tagged("Hal itu dimulai pada 2003, kata Bupati Bombana Budi Santoso, Rabu (13/11/2024)."),
      ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(PastTerms, WhereTheHolderIsJustNow) {
  EXPECT_THAT(tagged("Bupati Bombana Budi Santoso saat itu sedang di luar daerah."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(PastTerms, PredecessorsAreItNoMore) {
  EXPECT_THAT(tagged("Program itu dirintis oleh pendahulunya, Bupati Bombana Budi Santoso."),
              IsEmpty());
  EXPECT_THAT(tagged("\"Dirintis pendahulu saya, Bupati Bombana Budi Santoso,\" katanya."),
              IsEmpty());
  EXPECT_THAT(tagged("Berbeda dari pendahulunya, Bupati Bombana Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(PastTerms, WhomABribeWasToMakeItIsNotIt) {
  EXPECT_THAT(tagged("Suap itu untuk meloloskan Budi Santoso sebagai anggota DPR RI."), IsEmpty());
}

}  // namespace
}  // namespace warta
