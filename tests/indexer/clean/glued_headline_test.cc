// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_headline.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

// What is left of `text` behind the headline that it begins with.
std::string behind(std::string_view text) {
  return std::string(text.substr(headline_end(text, 0)));
}

TEST(GluedHeadline, EndsBeforeTheSentencesSubject) {
  EXPECT_EQ(behind("Bupati Bagi Tiga Sapi Besar Sari menilai hal itu wajar."),
            "Sari menilai hal itu wajar.");
  EXPECT_EQ(behind("Pasar Wolio Tutup Saat Lebaran Oscar dan keluarga pulang lebih awal."),
            "Oscar dan keluarga pulang lebih awal.");
  EXPECT_EQ(behind("Beras Menumpuk di Gudang Bulog Inpres 6/2025 mengatur pembelian gabah."),
            "Inpres 6/2025 mengatur pembelian gabah.");
  EXPECT_EQ(behind("Dana Desa Wolio Cair Lagi Badan Pusat Statistik (BPS) mencatat kenaikan."),
            "Badan Pusat Statistik (BPS) mencatat kenaikan.");
  EXPECT_EQ(behind("Banjir Landa Tiga Desa Lagi Kepala Unit Pelaksana Teknis Tanah Dinas Sumber "
                   "Daya Air Sari Dewi sebelumnya berujar, hujan deras."),
            "Kepala Unit Pelaksana Teknis Tanah Dinas Sumber Daya Air Sari Dewi sebelumnya "
            "berujar, hujan deras.");
}

// An office right before the name may be the headline's: then it is kept with the sentence.
TEST(GluedHeadline, OfficesBelongToTheSentence) {
  EXPECT_EQ(behind("Jalan Wolio Rusak Lagi Camat Wolio, Sari Dewi, menyebut hujan."),
            "Camat Wolio, Sari Dewi, menyebut hujan.");
  EXPECT_EQ(behind("Bupati Lantik Tiga Camat Baru Sari menilai hal itu wajar."),
            "Camat Baru Sari menilai hal itu wajar.");
}

TEST(GluedHeadline, EndsBeforeWordsThatOpenSentences) {
  EXPECT_EQ(behind("Bupati Bentuk Tim Khusus Sebelumnya, Hukum Badan Nasional memutus perkara."),
            "Sebelumnya, Hukum Badan Nasional memutus perkara.");
  EXPECT_EQ(behind("Cek Bansos dengan NIK, Ini Tautannya Jika NIK terdaftar, bantuan cair."),
            "Jika NIK terdaftar, bantuan cair.");
  EXPECT_EQ(behind("Dewan Bahas Dana Desa Selain KPU, Komunitas Bersih Wolio menyoroti Bawaslu."),
            "Selain KPU, Komunitas Bersih Wolio menyoroti Bawaslu.");
  EXPECT_EQ(
      behind("Ketua Partai Kritik Rekan Jelang Kongres Senada dengan Sari, Ketua Dewan Wolio, "
             "Ahmad, juga melontarkan kritik."),
      "Senada dengan Sari, Ketua Dewan Wolio, Ahmad, juga melontarkan kritik.");
  EXPECT_EQ(behind("Wamen Kecam Ustaz: Itu Tidak Pantas! Menag juga menegur."),
            "Menag juga menegur.");
}

// Such words may stand in a headline, too, with a capital.
TEST(GluedHeadline, GoesOnBehindSmallWordsWithACapital) {
  EXPECT_EQ(behind("Prabowo Kumpulkan Menteri Saat Resmikan Kantor Baru, Apa yang Dibahas? "
                   "Menurut Sari, rapat itu biasa."),
            "Menurut Sari, rapat itu biasa.");
  EXPECT_EQ(behind("Usul Warga Wolio Dinilai Tak Akan Merugikan Petani Pak Anu berharap banyak."),
            "Anu berharap banyak.");
}

TEST(GluedHeadline, EndsInsideAWordThatIsGluedOn) {
  EXPECT_EQ(behind("Bupati Lantik Camat di WolioSebelumnya ia hadir."), "Sebelumnya ia hadir.");
  EXPECT_EQ(behind("Bupati Wolio Serahkan SKMenurut Sari, tanggul jebol."),
            "Menurut Sari, tanggul jebol.");
  EXPECT_EQ(behind("Bupati Puji Atlet MotoGP di YouTube dan NasDem BersamaIa hadir di sana."),
            "Ia hadir di sana.");
}

TEST(GluedHeadline, EndsBeforeOtherFurniture) {
  EXPECT_EQ(behind("Gubernur minta warga sabar Baca juga: Jalan desa rusak"),
            "Baca juga: Jalan desa rusak");
  EXPECT_EQ(behind("Gubernur minta warga sabar Pewarta: Sari"), "Pewarta: Sari");
  EXPECT_EQ(behind("Gubernur minta warga sabar[Gambas:Video 20detik]"), "[Gambas:Video 20detik]");
}

// In sentence case a headline looks as the text does: some of it is kept rather than text lost.
TEST(GluedHeadline, InDoubtItEndsEarly) {
  EXPECT_EQ(behind("Jalan Wolio rusak parah sejak hujan deras turun di sana. Camat berjanji."),
            "sejak hujan deras turun di sana. Camat berjanji.");
}

// Only so much of a line is looked at, and no character is cut.
TEST(GluedHeadline, LongLinesCostNoMore) {
  std::string line = "Bupati ";
  for (int i = 0; i < 2000; ++i) line += "\u20AC";
  EXPECT_TRUE(behind(line).empty() || behind(line).starts_with("\u20AC"));
  EXPECT_LT(line.size() - behind(line).size(), 700U);
}

TEST(GluedHeadline, IsAllThatIsLeftWhenNoSentenceEnds) {
  EXPECT_EQ(behind("Gubernur minta warga bersabar soal penanganan banjir di Wolio"), "");
  EXPECT_EQ(behind(""), "");
}

TEST(GluedHeadline, SubjectsOfPlacesAndUnits) {
  const auto rest = [](std::string_view text) {
    return std::string(text.substr(headline_end(text, 0)));
  };
  EXPECT_EQ(rest("Bupati Wolio Minta Sekolah Retak Ditutup Kantor Kecamatan Ciemas ini diresmikan "
                 "bupati."),
            "Kantor Kecamatan Ciemas ini diresmikan bupati.");
  EXPECT_EQ(
      rest("Bupati Wolio Hadiri Panen Raya di Ulu Kasat Polairud Polres Wolio AKP Sari, S.H., "
           "mengatakan hal itu."),
      "Kasat Polairud Polres Wolio AKP Sari, S.H., mengatakan hal itu.");
  EXPECT_EQ(rest("Gubernur Wolio Minta Perusahaan Siaga Api Ironisnya, ketiga pelaku menolak."),
            "Ironisnya, ketiga pelaku menolak.");
}

}  // namespace
}  // namespace warta
