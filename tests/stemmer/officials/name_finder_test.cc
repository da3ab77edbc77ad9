// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_finder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

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

TEST(NameFinder, LinesOfAList) {
  EXPECT_THAT(
      tagged("Yang dilantik di Kabupaten Bombana:\n1. Drs. Budi Santoso, M.Si - Camat Rumbia\n"
             "2. Hj. Siti Aminah, S.Sos \u2013 Plt Camat Poleang\n"),
      ElementsAre("Budi Santoso / Camat / Kecamatan Rumbia",
                  "Siti Aminah / Pj Camat / Kecamatan Poleang"));
}

TEST(NameFinder, NamesInCapitals) {
  EXPECT_THAT(tagged("Bupati Bombana BUDI SANTOSO, M.Si hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Camat Rumbia WIRYO, S.Sos hadir di Kabupaten Bombana."),
              ElementsAre("Wiryo / Camat / Kecamatan Rumbia"));
  EXPECT_THAT(tagged("WARGA BOMBANA MINTA BUPATI BUDI SANTOSO MUNDUR SEKARANG."), IsEmpty());
}

TEST(NameFinder, OrdinaryWordsBehindATitleAreNames) {
  EXPECT_THAT(tagged("Bupati Bombana Ir Bebas Santoso hadir."),
              ElementsAre("Bebas Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameFinder, WhoIsSpokenOfByHisOffice) {
  EXPECT_THAT(
      tagged("AKBP Budi Santoso meminta warga melapor. \"Jangan takut,\" kata Kapolres Bombana "
             "tersebut."),
      ElementsAre("Budi Santoso / Kapolres / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Budi Santoso hadir di kabinet Presiden itu."), IsEmpty());
  EXPECT_THAT(tagged("Budi Santoso mengeluh. Kapolres Bombana diam."), IsEmpty());
  EXPECT_THAT(tagged("Warga bertemu Budi Santoso, lalu melihat Kapolres Bombana itu."), IsEmpty());
}

TEST(NameFinder, AnOfficeThatOpensASentenceSpeaksOfWhoWasNamed) {
  EXPECT_THAT(tagged("Warga diterima Budi Santoso. Kapolres Bombana itu berjanji hadir."),
              ElementsAre("Budi Santoso / Kapolres / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Panen dibuka Budi Santoso dan Sari Dewi. Wakil Bupati dan Ketua DPRD Bombana "
                     "itu memuji petani."),
              UnorderedElementsAre("Budi Santoso / Wakil Bupati / Kabupaten Bombana",
                                   "Sari Dewi / Ketua DPRD / Kabupaten Bombana"));
  // Who has an office of his own, or the office a name, is not meant.
  EXPECT_THAT(tagged("Camat Rumbia Budi Santoso hadir. Kapolres Bombana itu diam."),
              ElementsAre("Budi Santoso / Camat / Kecamatan Rumbia"));
  EXPECT_THAT(tagged("Kapolres Bombana Wahyu Pranata hadir. Budi Santoso mengeluh. Kapolres "
                     "Bombana itu diam."),
              ElementsAre("Wahyu Pranata / Kapolres / Kabupaten Bombana"));
}

TEST(NameFinder, ClausesBeforeTheOfficeAreReadOver) {
  EXPECT_THAT(tagged("Budi Santoso yang baru sebulan duduk sebagai Penjabat Bupati Bombana hadir."),
              ElementsAre("Budi Santoso / Pj Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Budi Santoso yang pernah duduk sebagai Bupati Bombana hadir."), IsEmpty());
}

TEST(NameFinder, WhoWasMadeIt) {
  EXPECT_THAT(tagged("Budi Santoso diketahui baru dilantik menjadi Bupati Bombana kemarin."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Budi Santoso akan dilantik menjadi Bupati Bombana bulan depan."), IsEmpty());
  EXPECT_THAT(tagged("Kini jabatan Bupati Bombana diisi adiknya, Budi Santoso."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameFinder, OfManyNobodyIsNamed) {
  EXPECT_THAT(tagged("Aturan Budi Santoso SKB Tiga Menteri namun tetap berlaku."), IsEmpty());
}

TEST(NameFinder, AShortNameIsOfWhomTheTextNamedWhole) {
  EXPECT_THAT(tagged("Sekretaris partai Budi Santoso menolak. Budi menilai itu salah. Ketua DPRD "
                     "Bombana ini meminta maaf."),
              ElementsAre("Budi Santoso / Ketua DPRD / Kabupaten Bombana"));
}

TEST(NameFinder, OfShortNamesTheSpeakersIsMeant) {
  EXPECT_THAT(tagged("Sari Dewi hadir bersama Budi Santoso. \"Bagus,\" ucap Sari. \"Kami memuji "
                     "Budi,\" kata anggota DPRD Bombana itu."),
              ElementsAre("Sari Dewi / Anggota DPRD / Kabupaten Bombana"));
}

TEST(NameFinder, NoNameBeginsWithAnAcronym) {
  EXPECT_THAT(tagged("Sekretaris Presiden TKD Jokowi-Ma'ruf hadir di Papua."), IsEmpty());
  EXPECT_THAT(tagged("Bupati Bombana HM Budi Santoso hadir."),
              ElementsAre("HM Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameFinder, HistoryEndsNames) {
  EXPECT_THAT(tagged("Menko IPK Agus Harimurti Yudhoyono (AHY) hadir."),
              ElementsAre("Agus Harimurti Yudhoyono / Menteri / "));
}

TEST(NameFinder, OneWordAheadWithATitleOrAVerbBehind) {
  EXPECT_THAT(tagged("Ia didampingi Drs. Suharni, M.Pd., Camat Rumbia, di Kabupaten Bombana."),
              ElementsAre("Suharni / Camat / Kecamatan Rumbia"));
  EXPECT_THAT(tagged("Hujan turun di Desa Kota Baru. Sutrisno, Kepala Desa Kota Baru, mengaku "
                     "senang di Bombana."),
              ElementsAre("Sutrisno / Kepala Desa / Desa Kota Baru"));
  EXPECT_THAT(tagged("Hujan turun. Kemarin, Kepala Desa Kota Baru, mengaku senang di Bombana."),
              IsEmpty());
}

TEST(NameFinder, DepartmentsThatNobodyKnows) {
  EXPECT_THAT(tagged("Lukas Kosay, Kepala Dinas Perindagkop, mencatat kerugian di Jayawijaya."),
              ElementsAre("Lukas Kosay / Kepala Dinas / Kabupaten Jayawijaya"));
}

TEST(NameFinder, DegreesEndWithAPointBeforeTheComma) {
  EXPECT_THAT(tagged("AKBP Budi Santoso, S.I.K., M.Krim., Kapolres Bombana, hadir."),
              ElementsAre("Budi Santoso / Kapolres / Kabupaten Bombana"));
}

TEST(NameFinder, PlacesStandBeforeRanks) {
  EXPECT_THAT(tagged("Kapolresta Barelang, Kombes Pol Budi Santoso, hadir di Kota Batam."),
              ElementsAre("Budi Santoso / Kapolres / Kota Batam"));
}

TEST(NameFinder, ClubsHavePresidents) {
  EXPECT_THAT(tagged("Presiden Borneo FC Budi Santoso hadir di Kota Batam."), IsEmpty());
}

TEST(NameFinder, DegreesWithoutPoints) {
  EXPECT_THAT(tagged("Bupati Bombana H Budi Santoso SPd MSi hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Jaksa Agung ST Budi Santoso hadir."),
              ElementsAre("ST Budi Santoso / Jaksa Agung / "));
}

TEST(NameFinder, UnitsOfThePoliceAreNoNames) {
  EXPECT_THAT(tagged("Ia digeser ke Kasubbaganalis Bagjianbang Sespim Lemdiklat Polri."),
              IsEmpty());
}

TEST(NameFinder, NoLikelyName) {
  EXPECT_THAT(tagged("Wakil Presiden Qwertz Asdfgh hadir."), IsEmpty());
}

TEST(NameFinder, InitialsAreNoAgency) {
  EXPECT_THAT(tagged("Kepala Dinas Kesehatan Bombana, Y.E.O. Santoso, hadir."),
              ElementsAre("Y.E.O. Santoso / Kepala Dinas / Kabupaten Bombana"));
}

TEST(NameFinder, LettersOfTheOfficeAreNoName) {
  EXPECT_THAT(tagged("Komandan Satuan Tugas Asap (Dansatgas Dalkarhutla) Provinsi Jambi hadir."),
              IsEmpty());
}

TEST(NameFinder, CreditUnionsHaveTheLettersOfAnOffice) {
  EXPECT_THAT(tagged("Rapat KSP Qwertz Asdfgh di Kota Jambi."), IsEmpty());
  EXPECT_THAT(tagged("KSP Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kepala Staf Kepresidenan / "));
}

TEST(NameFinder, RanksInWords) {
  EXPECT_THAT(
      tagged("Kepala Dinas Penerangan Angkatan Laut (Kadispenal) Laksamana Pertama TNI Budi "
             "Santoso hadir."),
      ElementsAre("Budi Santoso / Kadispenal / "));
  EXPECT_THAT(
      tagged("Komandan Distrik Militer 0608 Cianjur Letnan Kolonel Armed Budi Santoso hadir."),
      ElementsAre("Budi Santoso / Dandim / Kabupaten Cianjur"));
}

TEST(NameFinder, OneWordBehindWhomItIsDoneTo) {
  EXPECT_THAT(tagged("Paket diserahkan kepada Susilo, Camat Rumbia, di Kabupaten Bombana."),
              ElementsAre("Susilo / Camat / Kecamatan Rumbia"));
}

}  // namespace
}  // namespace warta
