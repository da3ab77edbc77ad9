// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_ahead.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(NameAhead, LinkedBehindAParty) {
  EXPECT_THAT(tagged("Ketua Umum Partai Melati, Budi Santoso, yang juga Bupati Bombana. Ia hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameAhead, WhoSpeaksBehindAColonHasNoNameAhead) {
  EXPECT_THAT(tagged("Bupati Bombana Budi Santoso bicara soal wisata di Petilasan Mbah Wiryo.",
                     "Viral Petilasan Mbah Wiryo, Bupati Bombana: Sudah Selesai"),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameAhead, LinesOfAList) {
  EXPECT_THAT(
      tagged("Yang dilantik di Kabupaten Bombana:\n1. Drs. Budi Santoso, M.Si - Camat Rumbia\n"
             "2. Hj. Siti Aminah, S.Sos \u2013 Plt Camat Poleang\n"),
      ElementsAre("Budi Santoso / Camat / Kecamatan Rumbia",
                  "Siti Aminah / Pj Camat / Kecamatan Poleang"));
}

TEST(NameAhead, ClausesBeforeTheOfficeAreReadOver) {
  EXPECT_THAT(tagged("Budi Santoso yang baru sebulan duduk sebagai Penjabat Bupati Bombana hadir."),
              ElementsAre("Budi Santoso / Pj Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Budi Santoso yang pernah duduk sebagai Bupati Bombana hadir."), IsEmpty());
}

TEST(NameAhead, WhoWasMadeIt) {
  EXPECT_THAT(tagged("Budi Santoso diketahui baru dilantik menjadi Bupati Bombana kemarin."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Budi Santoso akan dilantik menjadi Bupati Bombana bulan depan."), IsEmpty());
  EXPECT_THAT(tagged("Kini jabatan Bupati Bombana diisi adiknya, Budi Santoso."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameAhead, OfManyNobodyIsNamed) {
  EXPECT_THAT(tagged("Aturan Budi Santoso SKB Tiga Menteri namun tetap berlaku."), IsEmpty());
}

TEST(NameAhead, OneWordAheadWithATitleOrAVerbBehind) {
  EXPECT_THAT(tagged("Ia didampingi Drs. Suharni, M.Pd., Camat Rumbia, di Kabupaten Bombana."),
              ElementsAre("Suharni / Camat / Kecamatan Rumbia"));
  EXPECT_THAT(tagged("Hujan turun di Desa Kota Baru. Sutrisno, Kepala Desa Kota Baru, mengaku "
                     "senang di Bombana."),
              ElementsAre("Sutrisno / Kepala Desa / Desa Kota Baru"));
  EXPECT_THAT(tagged("Hujan turun. Kemarin, Kepala Desa Kota Baru, mengaku senang di Bombana."),
              IsEmpty());
}

TEST(NameAhead, DegreesEndWithAPointBeforeTheComma) {
  EXPECT_THAT(tagged("AKBP Budi Santoso, S.I.K., M.Krim., Kapolres Bombana, hadir."),
              ElementsAre("Budi Santoso / Kapolres / Kabupaten Bombana"));
}

TEST(NameAhead, DegreesWithoutPoints) {
  EXPECT_THAT(tagged("Bupati Bombana H Budi Santoso SPd MSi hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Jaksa Agung ST Budi Santoso hadir."),
              ElementsAre("ST Budi Santoso / Jaksa Agung / "));
}

TEST(NameAhead, RanksInWords) {
  EXPECT_THAT(
      tagged("Kepala Dinas Penerangan Angkatan Laut (Kadispenal) Laksamana Pertama TNI Budi "
             "Santoso hadir."),
      ElementsAre("Budi Santoso / Kadispenal / "));
  EXPECT_THAT(
      tagged("Komandan Distrik Militer 0608 Cianjur Letnan Kolonel Armed Budi Santoso hadir."),
      ElementsAre("Budi Santoso / Dandim / Kabupaten Cianjur"));
}

TEST(NameAhead, OneWordBehindWhomItIsDoneTo) {
  EXPECT_THAT(tagged("Paket diserahkan kepada Susilo, Camat Rumbia, di Kabupaten Bombana."),
              ElementsAre("Susilo / Camat / Kecamatan Rumbia"));
}

TEST(NameAhead, BeforeWhatHeIsCalled) {
  EXPECT_THAT(tagged("Yuhronur Efendi (Pak Yes), Bupati Lamongan, hadir."),
              ElementsAre("Yuhronur Efendi / Bupati / Kabupaten Lamongan"));
}

}  // namespace
}  // namespace warta
