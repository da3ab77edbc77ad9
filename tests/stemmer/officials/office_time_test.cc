// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_time.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(OfficeTime, LawsAndDecisions) {
  EXPECT_THAT(tagged("Peraturan Menteri Agama Budi Santoso."), IsEmpty());
  EXPECT_THAT(tagged("Itu karena keputusan Menteri Agama Budi Santoso kemarin."),
              ElementsAre("Budi Santoso / Menteri / "));
}

TEST(OfficeTime, AdInterim) {
  EXPECT_THAT(tagged("Menteri Keuangan Ad Interim Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Menteri / "));
}

TEST(OfficeTime, ErasSayNothingOfNow) {
  EXPECT_THAT(
      tagged("Jalan itu dibangun pada era Presiden Budi Santoso. Presiden Budi Santoso senang."),
      ElementsAre("Budi Santoso / Presiden / "));
  EXPECT_THAT(tagged("Hadir mantan Presiden Budi Santoso. Presiden Budi Santoso senang."),
              IsEmpty());
}

TEST(OfficeTime, WhenItWasStillHeld) {
  EXPECT_THAT(
      tagged("Rumah itu ia tempati saat masih menjabat sebagai Bupati Bombana, Budi Santoso."),
      IsEmpty());
}

TEST(OfficeTime, WhoStandsBesideTheOffice) {
  for (const char* who : {"Sopir", "Kuasa hukum", "Juru bicara", "Anak", "Menantu", "Penasihat"}) {
    EXPECT_THAT(tagged(std::string(who) + " Bupati Bombana, Budi Santoso, hadir."), IsEmpty())
        << who;
  }
  EXPECT_THAT(tagged("Almarhum Bupati Bombana Budi Santoso dikenang."), IsEmpty());
}

TEST(OfficeTime, WhoStandsInForTheHolder) {
  for (const char* who : {"Mewakili", "Hadir mewakili", "Atas nama", "Utusan", "Adik kandung",
                          "Putra kedua", "Ketua Tim Pemenangan", "Staf"}) {
    EXPECT_THAT(tagged(std::string(who) + " Bupati Bombana, Budi Santoso membuka acara."),
                IsEmpty())
        << who;
  }
  EXPECT_THAT(tagged("Rahmat Hidayat mewakili Bupati Bombana, Budi Santoso, membuka acara."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Mewakili Bupati Bombana Budi Santoso, ia membuka acara."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(OfficeTime, WhoWorksForTheHolder) {
  for (const char* who : {"Deputi II", "Tenaga Ahli Utama", "Tenaga Ahli"}) {
    EXPECT_THAT(tagged(std::string(who) + " Kepala Staf Kepresidenan Budi Santoso hadir."),
                IsEmpty())
        << who;
  }
  EXPECT_THAT(tagged("Komandan Pasukan Pengamanan Presiden, Mayjen TNI Budi Santoso, hadir."),
              IsEmpty());
}

TEST(OfficeTime, WhoHeldItBefore) {
  EXPECT_THAT(tagged("Sebelumnya, jabatan Kapolres Bombana dipegang AKBP Budi Santoso."),
              IsEmpty());
  EXPECT_THAT(tagged("Kini jabatan Kapolres Bombana dipegang AKBP Budi Santoso."),
              ElementsAre("Budi Santoso / Kapolres / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Purnawirawan Dandim Bombana Budi Santoso hadir."), IsEmpty());
}

TEST(OfficeTime, ItsBuildingIsNobody) {
  EXPECT_THAT(tagged("Posko ada di kantor Camat Rumbia, Budi Santoso dan tempat lain."), IsEmpty());
}

TEST(OfficeTime, Aides) {
  EXPECT_THAT(tagged("KPK memanggil Asisten Pribadi Menpora Budi Santoso."), IsEmpty());
  EXPECT_THAT(tagged("Sopir pribadi Bupati Bombana, Budi Santoso, hadir."), IsEmpty());
  EXPECT_THAT(tagged("Jet pribadi Gubernur Jambi Budi Santoso mendarat."),
              ElementsAre("Budi Santoso / Gubernur / Jambi"));
}

TEST(OfficeTime, AnAdjutantHoldsNoOffice) {
  EXPECT_THAT(tagged("Ajudan Bupati Bombana Budi Santoso hadir."), IsEmpty());
  EXPECT_THAT(tagged("Ia memanggil ajudan Bupati Bombana Budi Santoso."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(OfficeTime, WhoIsNewAndWhoWasBefore) {
  EXPECT_THAT(tagged("Bupati baru Bombana Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Kapolres lama AKBP Budi Santoso hadir di Kabupaten Bombana."), IsEmpty());
  EXPECT_THAT(tagged("Kapolres Bombana yang lama, AKBP Budi Santoso, hadir."), IsEmpty());
}

TEST(OfficeTime, QualitiesStandBehindBracketsToo) {
  EXPECT_THAT(
      tagged("Kepala Dinas PUPR Provinsi Jawa Timur (Jatim) nonaktif, Budi Santoso, hadir."),
      ElementsAre("Budi Santoso / Kepala Dinas / Jawa Timur"));
}

TEST(OfficeTime, WhoIsAlsoAWifeHoldsNotHisOffice) {
  EXPECT_THAT(tagged("Ketua TP PKK Jatim yang juga istri Wakil Gubernur Jatim Siti Aminah hadir."),
              IsEmpty());
  EXPECT_THAT(tagged("Ia disambut istri Wakil Gubernur Jatim Budi Santoso."),
              ElementsAre("Budi Santoso / Wakil Gubernur / Jawa Timur"));
}

TEST(OfficeTime, YearsOfAnOfficeThatAreOver) {
  EXPECT_THAT(tagged("Gubernur Jambi 2013-2023 Budi Santoso hadir, Minggu (2/3/2025)."), IsEmpty());
  EXPECT_THAT(tagged("Gubernur Jambi 2024-2029 Budi Santoso hadir, Minggu (2/3/2025)."),
              ElementsAre("Budi Santoso / Gubernur / Jambi"));
}

}  // namespace
}  // namespace warta
