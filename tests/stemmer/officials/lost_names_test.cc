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

TEST(LostNames, NothingIsLostWhereTheOfficeSpeaks) {
  EXPECT_THAT(tagged("Gubernur Jambi, yang hadir, meninjau pasar. Kata Wahyu Pranata, pasar ramai.",
                     "Wahyu Pranata: Pasar Ramai"),
              IsEmpty());
}

}  // namespace
}  // namespace warta
