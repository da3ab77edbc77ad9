// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_behind.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(NameBehind, HeldBy) {
  EXPECT_THAT(tagged("Kapolda Jambi saat ini dijabat oleh Irjen Budi Santoso."),
              ElementsAre("Budi Santoso / Kapolda / Jambi"));
  EXPECT_THAT(tagged("Yang hadir hanya Wakil Gubernur Jambi saja yakni Budi Santoso."),
              ElementsAre("Budi Santoso / Wakil Gubernur / Jambi"));
}

TEST(NameBehind, AWordBeforeASureNameIsItsFirst) {
  EXPECT_THAT(tagged("Bupati Sukoharjo Etik Suryani hadir."),
              ElementsAre("Etik Suryani / Bupati / Kabupaten Sukoharjo"));
}

TEST(NameBehind, WhoIsNewInOffice) {
  for (std::string_view text : {"Bupati Bombana yang baru, Budi Santoso hadir.",
                                "Bupati Bombana yang baru saja dilantik, Budi Santoso, hadir.",
                                "Bupati Bombana yang baru Budi Santoso hadir."}) {
    EXPECT_THAT(tagged(text), ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana")) << text;
  }
}

TEST(NameBehind, BehindTheRegionsThatAPartLiesIn) {
  const auto camat = ElementsAre("Budi Santoso / Camat / Kecamatan Rumbia");
  EXPECT_THAT(tagged("Camat Rumbia, Kabupaten Bombana, Budi Santoso mengatakan hal itu."), camat);
  EXPECT_THAT(tagged("Camat Rumbia, Bombana, Sulawesi Tenggara, Budi Santoso, hadir."), camat);
  EXPECT_THAT(tagged("Kapolsek Rumbia, Bombana, Kompol Supriadi membantah."),
              ElementsAre("Supriadi / Kapolsek / Kecamatan Rumbia"));
  EXPECT_THAT(tagged("Camat Rumbia Kabupaten Bombana Budi Santoso hadir."), camat);
  EXPECT_THAT(tagged("Lurah Kasilampe Kota Kendari Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Lurah / Kelurahan Kasilampe"));
  EXPECT_THAT(tagged("Camat Rumbia, Bombana, Sultra, hadir."), IsEmpty());
  EXPECT_THAT(tagged("Camat Rumbia, Bombana, Kendari dan Kolaka hadir."), IsEmpty());
}

TEST(NameBehind, TheNextOfAListIsAnotherOnes) {
  EXPECT_THAT(tagged("Dilantik Budi Santoso sebagai Camat Rumbia, Siti Aminah sebagai Kepala Dinas "
                     "Sosial di Kabupaten Bombana."),
              testing::Not(testing::Contains("Siti Aminah / Camat / Kecamatan Rumbia")));
}

TEST(NameBehind, NicknameInQuotes) {
  EXPECT_THAT(tagged("Bupati Bombana Munandar 'Adi' Arifuddin hadir."),
              ElementsAre("Munandar Adi Arifuddin / Bupati / Kabupaten Bombana"));
}

TEST(NameBehind, SmallWordsGluedToAName) {
  EXPECT_THAT(tagged("Bupati Bombana Budi Santosobakal hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameBehind, BracketsThatAScraperEmptied) {
  EXPECT_THAT(tagged("Kepala Badan Intelijen Negara ( ,) Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kepala BIN / "));
}

TEST(NameBehind, RosterOfColons) {
  EXPECT_THAT(tagged("Menteri Agama: Budi Santoso, Menteri Sosial: Siti Aminah."),
              ElementsAre("Budi Santoso / Menteri / ", "Siti Aminah / Menteri / "));
}

TEST(NameBehind, FormerPresidentsAreNone) {
  EXPECT_THAT(tagged("Lembaga itu dibentuk Presiden BJ Habibie."), IsEmpty());
  EXPECT_THAT(tagged("Bupati Bombana Edi Suharto hadir."),
              ElementsAre("Edi Suharto / Bupati / Kabupaten Bombana"));
}

TEST(NameBehind, NamesInCapitals) {
  EXPECT_THAT(tagged("Bupati Bombana BUDI SANTOSO, M.Si hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Camat Rumbia WIRYO, S.Sos hadir di Kabupaten Bombana."),
              ElementsAre("Wiryo / Camat / Kecamatan Rumbia"));
  // In a text of its own the sentence is read as ordinary print, see loud_words.h.
  EXPECT_THAT(tagged("Warga bersorak. Mereka berteriak di jalan itu sampai sore dan malam hari. "
                     "WARGA BOMBANA MINTA BUPATI BUDI SANTOSO MUNDUR."),
              IsEmpty());
}

TEST(NameBehind, OrdinaryWordsBehindATitleAreNames) {
  EXPECT_THAT(tagged("Bupati Bombana Ir Bebas Santoso hadir."),
              ElementsAre("Bebas Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameBehind, NoNameBeginsWithAnAcronym) {
  EXPECT_THAT(tagged("Sekretaris Presiden TKD Jokowi-Ma'ruf hadir di Papua."), IsEmpty());
  EXPECT_THAT(tagged("Bupati Bombana HM Budi Santoso hadir."),
              ElementsAre("HM Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameBehind, HistoryEndsNames) {
  EXPECT_THAT(tagged("Menko IPK Agus Harimurti Yudhoyono (AHY) hadir."),
              ElementsAre("Agus Harimurti Yudhoyono / Menteri / "));
}

TEST(NameBehind, DepartmentsThatNobodyKnows) {
  EXPECT_THAT(tagged("Lukas Kosay, Kepala Dinas Perindagkop, mencatat kerugian di Jayawijaya."),
              ElementsAre("Lukas Kosay / Kepala Dinas / Kabupaten Jayawijaya"));
}

TEST(NameBehind, PlacesStandBeforeRanks) {
  EXPECT_THAT(tagged("Kapolresta Barelang, Kombes Pol Budi Santoso, hadir di Kota Batam."),
              ElementsAre("Budi Santoso / Kapolres / Kota Batam"));
}

TEST(NameBehind, ClubsHavePresidents) {
  EXPECT_THAT(tagged("Presiden Borneo FC Budi Santoso hadir di Kota Batam."), IsEmpty());
}

TEST(NameBehind, UnitsOfThePoliceAreNoNames) {
  EXPECT_THAT(tagged("Ia digeser ke Kasubbaganalis Bagjianbang Sespim Lemdiklat Polri."),
              IsEmpty());
}

TEST(NameBehind, NoLikelyName) {
  EXPECT_THAT(tagged("Wakil Presiden Qwertz Asdfgh hadir."), IsEmpty());
}

TEST(NameBehind, InitialsAreNoAgency) {
  EXPECT_THAT(tagged("Kepala Dinas Kesehatan Bombana, Y.E.O. Santoso, hadir."),
              ElementsAre("Y.E.O. Santoso / Kepala Dinas / Kabupaten Bombana"));
}

TEST(NameBehind, LettersOfTheOfficeAreNoName) {
  EXPECT_THAT(tagged("Komandan Satuan Tugas Asap (Dansatgas Dalkarhutla) Provinsi Jambi hadir."),
              IsEmpty());
}

TEST(NameBehind, CreditUnionsHaveTheLettersOfAnOffice) {
  EXPECT_THAT(tagged("Rapat KSP Qwertz Asdfgh di Kota Jambi."), IsEmpty());
  EXPECT_THAT(tagged("KSP Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kepala Staf Kepresidenan / "));
}

TEST(NameBehind, PositionTellsANameOfEverydayWords) {
  for (const char* name : {"Bangun Sitorus", "Terang Ukur Ginting", "Tegas Prasetyo"}) {
    EXPECT_THAT(tagged("Wakil Bupati Bombana " + std::string(name) + " mengatakan itu."),
                ElementsAre(std::string(name) + " / Wakil Bupati / Kabupaten Bombana"));
    EXPECT_THAT(tagged("Kata Ketua DPRD Bombana, " + std::string(name) + ", warga senang."),
                ElementsAre(std::string(name) + " / Ketua DPRD / Kabupaten Bombana"));
  }
  EXPECT_THAT(tagged("Bupati Bombana Bangun Jembatan di Rumbia."), IsEmpty());
  EXPECT_THAT(tagged("Bupati Bombana Maju Pilkada Lagi"), IsEmpty());
}

TEST(NameBehind, PositionTellsWhereANameEnds) {
  EXPECT_THAT(tagged("Ketua DPRD Bombana Firdaus Cik Olah mengatakan itu."),
              ElementsAre("Firdaus Cik Olah / Ketua DPRD / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Bupati Bombana Budi Santoso Senin menjelaskan itu."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Bupati Bombana Budi Santoso MSi memimpin apel."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"));
}

TEST(NameBehind, DegreesAndHonorificsAreNoNames) {
  for (const char* name :
       {"Budi Santoso STrk", "Budi Santoso SHut", "Budi Santoso A.Md.Kep",
        "Capt. Budi Santoso MMar", "Dr. (Cand) Budi Santoso", "Pdt. Budi Santoso"}) {
    EXPECT_THAT(tagged("Bupati Bombana " + std::string(name) + " hadir."),
                ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana"))
        << name;
  }
}

TEST(NameBehind, ACommaBehindARankIsAFullStop) {
  EXPECT_THAT(tagged("Kapolres Gowa AKBP, Wahyu Pranata kepada wartawan mengatakan itu."),
              ElementsAre("Wahyu Pranata / Kapolres / Kabupaten Gowa"));
}

TEST(NameBehind, ARankBehindACutRegionOpensTheName) {
  EXPECT_THAT(tagged("Di Kabupaten Nduga, Kapolres Ndug. AKBP Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Kapolres / Kabupaten Nduga"));
  EXPECT_THAT(
      tagged("Di Jakarta Selatan, Kapolres Metro Jakarta Selata. Kombes Wahyu Pranata hadir."),
      ElementsAre("Wahyu Pranata / Kapolres / Kota Jakarta Selatan"));
  EXPECT_THAT(tagged("Di Jawa Tengah, Gubernur Jawa Tenga. Warga hadir."), IsEmpty());
}

TEST(NameBehind, TheDistrictOfAVillageIsNobody) {
  EXPECT_THAT(tagged("Kepala Desa Tembokrejo, Muncar, belum menjawab."), IsEmpty());
}

TEST(NameBehind, BehindWhatHeIsCalled) {
  EXPECT_THAT(tagged("Gubernur Jawa Barat KDM alias Dedi Mulyadi melarang itu."),
              ElementsAre("Dedi Mulyadi / Gubernur / Jawa Barat"));
}

}  // namespace
}  // namespace warta
