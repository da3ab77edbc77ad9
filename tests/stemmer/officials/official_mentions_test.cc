// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/official_mentions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(OfficialMentions, TwoOfficesOfOnePerson) {
  EXPECT_THAT(
      tagged("Wakil Ketua DPR RI yang juga Wakil Ketua Umum Partai Golkar Budi Santoso hadir."),
      ElementsAre("Budi Santoso / Wakil Ketua DPR / "));
  EXPECT_THAT(tagged("Menteri Agama merangkap Menteri Sosial Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Menteri / "));
}

TEST(OfficialMentions, TheSecondOfficeIsWhoseTheFirstIs) {
  EXPECT_THAT(tagged("Kabag Humas Dirjen Perhubungan Udara Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kabag Humas / "));
}

TEST(OfficialMentions, HandedOver) {
  EXPECT_THAT(
      tagged("Jabatan Kapolres Ende dari AKBP Andi Harto kepada AKBP Budi Santoso beralih."),
      ElementsAre("Budi Santoso / Kapolres / Kabupaten Ende"));
}

TEST(OfficialMentions, HeadsOfACommission) {
  EXPECT_THAT(
      tagged("DPRD Bombana. Komisi II, Ketua Budi Santoso dari Fraksi PKB, Wakil Ketua Andi "
             "Harto, Sekretaris Rudi Hartono dari Fraksi PAN. Ini di Kabupaten Bombana."),
      ElementsAre("Budi Santoso / Ketua Komisi II / Kabupaten Bombana",
                  "Andi Harto / Wakil Ketua Komisi II / Kabupaten Bombana",
                  "Rudi Hartono / Sekretaris Komisi II / Kabupaten Bombana"));
}

TEST(OfficialMentions, HisDeputies) {
  EXPECT_THAT(tagged("Ketua KPK Budi Santoso beserta wakilnya Andi Harto hadir."),
              ElementsAre("Budi Santoso / Ketua KPK / ", "Andi Harto / Wakil Ketua KPK / "));
}

}  // namespace
}  // namespace warta
