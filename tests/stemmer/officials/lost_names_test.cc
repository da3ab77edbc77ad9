// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/lost_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LostNames, TheHeadlineHasThem) {
  EXPECT_THAT(
      tagged(
          "Menteri Keuangan (Menkeu)  , menginginkan data. Ujar Wahyu di Jakarta, data itu perlu.",
          "Wahyu Pranata Ingin Data"),
      ElementsAre("Wahyu / Menteri / "));
  EXPECT_THAT(tagged("Gubernur Jambi , , meninjau pasar. \"Pasar ramai,\" kata Wahyu Pranata.",
                     "Wahyu Pranata: Pasar Ramai"),
              ElementsAre("Wahyu Pranata / Gubernur / Jambi"));
}

TEST(LostNames, TheCommaMayTouchWhatFollows) {
  EXPECT_THAT(tagged("Gubernur Jambi,mengungkapkan alasannya. Budi akhirnya menutup pasar.",
                     "Budi Santoso Tutup Pasar"),
              ElementsAre("Budi Santoso / Gubernur / Jambi"));
  EXPECT_THAT(tagged("Mereka bertanggung jawab kepada Gubernur Jambi,dalam hal itu. Budi menilai.",
                     "Budi Santoso Tutup Pasar"),
              IsEmpty());
}

TEST(LostNames, OnlyOfWhomTheBodyQuotesNext) {
  EXPECT_THAT(tagged("Gubernur Jambi , , meninjau pasar. \"Pasar ramai,\" kata Surya Dewi. Wahyu "
                     "Pranata hadir.",
                     "Wahyu Pranata: Pasar Ramai"),
              IsEmpty());
}

TEST(LostNames, TheBodyMayCallHimByANickname) {
  EXPECT_THAT(tagged("Gubernur Jambi  , meninjau pasar. Pria yang akrab disapa Kang Emil itu "
                     "senang. \"Pasar ramai,\" ujar Emil.",
                     "Datang ke Pasar, Budi Santoso Tinjau Pedagang"),
              ElementsAre("Budi Santoso / Gubernur / Jambi"));
}

TEST(LostNames, WhoSpeaksNextUnlessIntroduced) {
  EXPECT_THAT(
      tagged("Gubernur Jambi,sempat meninjau pasar. \"Pasar ramai,\" kata Budi.", "Pasar Ramai"),
      ElementsAre("Budi / Gubernur / Jambi"));
  EXPECT_THAT(tagged("Pedagang, Budi Santoso, senang. Gubernur Jambi,sempat meninjau pasar. "
                     "\"Pasar ramai,\" kata Budi.",
                     "Pasar Ramai"),
              IsEmpty());
}

TEST(LostNames, APredicateBehindTheComma) {
  EXPECT_THAT(tagged("Gubernur Jambi, diketahui meninjau pasar. Budi menuturkan pasar ramai.",
                     "Pasar Ramai, Kata Budi Santoso"),
              ElementsAre("Budi Santoso / Gubernur / Jambi"));
}

TEST(LostNames, NothingIsLostWhereTheOfficeSpeaks) {
  EXPECT_THAT(tagged("Gubernur Jambi, yang hadir, meninjau pasar. Kata Wahyu Pranata, pasar ramai.",
                     "Wahyu Pranata: Pasar Ramai"),
              IsEmpty());
}

TEST(LostNames, NoneIsLostOfTheLastInAList) {
  EXPECT_THAT(tagged("Polri, warga, Gubernur Jambi, menangkis tudingan. Budi menilai itu baik.",
                     "Budi Santoso Tutup Pasar"),
              IsEmpty());
}

}  // namespace
}  // namespace warta
