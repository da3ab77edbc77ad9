// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_unit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(OfficeUnit, EndsWhereANameBegins) {
  EXPECT_THAT(tagged("Kepala Satker Pelaksanaan Prasarana Strategis Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kepala Satker Pelaksanaan Prasarana Strategis / "));
  EXPECT_THAT(tagged("Kabid Mitigasi Gempabumi dan Tsunami BMKG Suwardi hadir."),
              ElementsAre("Suwardi / Kabid Mitigasi Gempabumi dan Tsunami BMKG / "));
  // What may be a name is one where nothing speaks against it.
  EXPECT_THAT(tagged("Kepala Dinas Pendidikan Jambi Surya Dewi hadir."),
              ElementsAre("Surya Dewi / Kepala Dinas / Jambi"));
}

TEST(OfficeUnit, BranchesOfServiceAreNoRanks) {
  EXPECT_THAT(tagged("Kapolsek Pelabuhan Laut Anu Bawang AKP Budi Santoso membenarkan."),
              ElementsAre("Budi Santoso / Kapolsek / "));
}

TEST(OfficeUnit, InSmallLettersAsTheOfficeBeforeIt) {
  EXPECT_THAT(tagged("Hal itu kata menteri perindustrian Budi Santoso, kemarin."),
              ElementsAre("Budi Santoso / Menteri / "));
}

TEST(OfficeUnit, ForWhomTheOfficeSpeaks) {
  EXPECT_THAT(tagged("Juru Bicara Pemerintah untuk Penanganan Covid-19 Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Juru Bicara Pemerintah / "));
  EXPECT_THAT(tagged("Hadir Staf Khusus Presiden untuk Papua, Budi Santoso."),
              ElementsAre("Budi Santoso / Staf Khusus Presiden / "));
}

TEST(OfficeUnit, GoesOnBehindCommas) {
  EXPECT_THAT(
      tagged("Direktur Jenderal Industri Kimia, Farmasi dan Tekstil Budi Santoso hadir."),
      ElementsAre("Budi Santoso / Direktur Jenderal Industri Kimia, Farmasi dan Tekstil / "));
  EXPECT_THAT(tagged("Direktur Jenderal Pajak, Budi Santoso, dan Surya Dewi hadir."),
              ElementsAre("Budi Santoso / Direktur Jenderal Pajak / "));
}

TEST(OfficeUnit, AMinistryOfOneWordTakesNone) {
  EXPECT_THAT(tagged("Permintaan Presiden Budi Santoso didalami.",
                     "Mendagri Dalami Permintaan Presiden Budi Santoso"),
              ElementsAre("Budi Santoso / Presiden / "));
}

TEST(OfficeUnit, BalineseNamesBeginWithWordsOfAgencies) {
  EXPECT_THAT(tagged("Kepala Bidang Pelatihan, I Ketut Santoso, hadir."),
              ElementsAre("I Ketut Santoso / Kabid Pelatihan / "));
}

// First names that are words, behind an agency that may end before them.
TEST(OfficeUnit, ItsRegionEndsIt) {
  EXPECT_THAT(tagged("Kepala Dinas Pendidikan Kabupaten Bombana Hari Nugraha hadir."),
              ElementsAre("Hari Nugraha / Kepala Dinas / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Kepala Dinas Pendidikan Kabupaten Bombana HM Santoso hadir."),
              ElementsAre("HM Santoso / Kepala Dinas / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Menteri Kehutanan Raja Budi Santoso hadir."),
              ElementsAre("Raja Budi Santoso / Menteri / "));
}

TEST(OfficeUnit, MinistriesAreCoined) {
  EXPECT_TRUE(is_coined_agency("kemnaker"));
  EXPECT_TRUE(is_coined_agency("kemdikbud"));
  EXPECT_FALSE(is_coined_agency("kembar"));
  EXPECT_THAT(tagged("Direktur Bina Produktivitas Kemnaker, Budi Santoso, hadir."),
              ElementsAre("Budi Santoso / Direktur Bina Produktivitas Kemnaker / "));
}

TEST(OfficeUnit, NumbersBehindAHyphenAreOfTheAgency) {
  EXPECT_THAT(tagged("Juru Bicara Satgas Covid-19 Kabupaten Bombana dr. Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Juru Bicara Satgas Covid-19 / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Ketua Gugus Tugas Percepatan Penanganan Covid-19 Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Ketua Gugus Tugas Percepatan Penanganan Covid-19 / "));
}

TEST(OfficeUnit, TheCapitalIsNoMother) {
  EXPECT_THAT(tagged("Ketua Pansus Pemindahan Ibu Kota DPR, Budi Santoso, hadir."),
              ElementsAre("Budi Santoso / Ketua Pansus Pemindahan Ibu Kota DPR / "));
}

TEST(OfficeUnit, ThePresidentsAgencies) {
  EXPECT_THAT(tagged("Deputi IV Kantor Staf Presiden, Budi Santoso, hadir."), IsEmpty());
  EXPECT_THAT(tagged("Tenaga Ahli Kantor Staf Presiden Budi Santoso hadir."), IsEmpty());
  EXPECT_THAT(tagged("Kepala Sekretariat Wakil Presiden, Budi Santoso, hadir."),
              ElementsAre("Budi Santoso / Kepala Sekretariat Wakil Presiden / "));
  EXPECT_THAT(
      tagged("Deputi Bidang Protokol, Pers, dan Media Sekretariat Presiden Budi Santoso hadir."),
      ElementsAre("Budi Santoso / Deputi Protokol, Pers, dan Media Sekretariat Presiden / "));
}

}  // namespace
}  // namespace warta
