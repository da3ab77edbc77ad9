// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/phrase_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(PhraseReader, LettersStandForTheUnitBeforeThem) {
  EXPECT_THAT(
      tagged("Kepala Badan Meterologi, Klimatologi, dan Geofisika (BMKG) Wahyu Pranata hadir."),
      ElementsAre("Wahyu Pranata / Kepala Badan Meterologi, Klimatologi, dan Geofisika / "));
}

TEST(PhraseReader, AnotherNameOfTheUnit) {
  EXPECT_THAT(tagged("Kepala Badan Ekonomi Kreatif atau BEKRAF, Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Kepala Badan Ekonomi Kreatif / "));
}

TEST(PhraseReader, CountedPresidentsWereIt) {
  EXPECT_THAT(tagged("Presiden Keenam RI Budi Santoso hadir."), IsEmpty());
  EXPECT_THAT(tagged("Presiden RI ke-5 Budi Santoso hadir."), IsEmpty());
  EXPECT_THAT(tagged("Presiden RI Budi Santoso hadir."), ElementsAre("Budi Santoso / Presiden / "));
}

TEST(PhraseReader, RegionBehindTheComma) {
  EXPECT_THAT(tagged("Kepala Dinas Pendidikan (Disdik), Kota Jambi, Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Kepala Dinas / Kota Jambi"));
}

TEST(PhraseReader, CommissionsOfTheCountryHaveHighNumbers) {
  EXPECT_THAT(tagged("Anggota Komisi X Wahyu Pranata hadir di Kota Jambi."),
              ElementsAre("Wahyu Pranata / Anggota Komisi X / "));
  EXPECT_THAT(tagged("Anggota Komisi II Wahyu Pranata hadir di Kota Jambi."),
              ElementsAre("Wahyu Pranata / Anggota Komisi II / Kota Jambi"));
}

TEST(PhraseReader, FirstNamesThatAreRegions) {
  EXPECT_THAT(tagged("Wakil Menteri Dalam Negeri Bima Santoso hadir."),
              ElementsAre("Bima Santoso / Wakil Menteri / "));
  EXPECT_THAT(tagged("Bupati Bombana, Bima Santoso, hadir."),
              ElementsAre("Bima Santoso / Bupati / Kabupaten Bombana"));
}

TEST(PhraseReader, CitiesAbroad) {
  EXPECT_THAT(tagged("Wali Kota Berlin Wahyu Pranata tiba di Kota Jambi."), IsEmpty());
}

TEST(PhraseReader, CommonWordsWithoutACapitalAreNoOffices) {
  EXPECT_THAT(tagged("Hadir petinggi Sinar Abadi di Kota Jambi."), IsEmpty());
}

TEST(PhraseReader, CommandsAreCalledAfterKingdoms) {
  EXPECT_THAT(tagged("Kepala Penerangan Kodam XVII/Cenderawasih, Letkol Cpl Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Kepala Penerangan Kodam XVII/Cenderawasih / "));
}

TEST(PhraseReader, WordsOfTheRegionAreNotTheAgencys) {
  EXPECT_THAT(tagged("Wahyu Pranata selaku Kepala Inspektorat Pemerintah Provinsi Jambi hadir."),
              ElementsAre("Wahyu Pranata / Kepala Inspektorat / Jambi"));
  EXPECT_THAT(tagged("Humas Pemerintah Kota Jambi Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Humas Pemerintah / Kota Jambi"));
}

TEST(PhraseReader, PersonsHaveAssistantsOfTheirOwn) {
  EXPECT_THAT(tagged("Asisten Qwertzuiop, Wahyu Pranata, hadir di Kota Jambi."), IsEmpty());
  EXPECT_THAT(tagged("Asisten Pidsus Kejati Jambi, Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Asisten Pidsus Kejati / Jambi"));
}

TEST(PhraseReader, BoardsOfRiversAreOfTheCountry) {
  EXPECT_THAT(
      tagged("Kepala Balai Besar Wilayah Sungai Ciliwung-Cisadane (BBWSCC) Wahyu Pranata hadir di "
             "Kota Bogor."),
      ElementsAre("Wahyu Pranata / Kepala Balai Besar Wilayah Sungai Ciliwung-Cisadane / "));
}

TEST(PhraseReader, KodimOfJakartaHaveLetters) {
  EXPECT_THAT(tagged("Dandim 0501/JP Letkol Inf Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Dandim / Kota Jakarta Pusat"));
}

TEST(PhraseReader, BranchesWorkInAnArea) {
  EXPECT_THAT(tagged("Kepala Seksi Evaluasi BPSPL Denpasar wilayah kerja Jawa Timur Wahyu Pranata "
                     "hadir."),
              ElementsAre("Wahyu Pranata / Kasi Evaluasi BPSPL / Jawa Timur"));
}

TEST(PhraseReader, BanksOfOtherCountriesHaveGovernors) {
  EXPECT_THAT(tagged("Gubernur The Fed Wahyu Pranata bicara. Rapat di Jambi usai."), IsEmpty());
}

TEST(PhraseReader, CommandsAreCalledAfterPersonsToo) {
  EXPECT_THAT(tagged("Terima kasih kepada Danrem 133/Nani Wartabone. Rapat di Gorontalo usai."),
              IsEmpty());
  EXPECT_THAT(tagged("Dandim 0403/OKU Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Dandim / Kabupaten Ogan Komering Ulu"));
}

TEST(PhraseReader, CouncilsAreLostWithTheirLinks) {
  EXPECT_THAT(tagged("Anggota , Fraksi Gerindra, Wahyu Pranata, hadir di Kota Jambi."),
              ElementsAre("Wahyu Pranata / Anggota Fraksi Gerindra / Kota Jambi"));
}

TEST(PhraseReader, UnitsBelowADirectorateHaveTheirOwnHeads) {
  EXPECT_THAT(tagged("Kasubdit 4 Ditreskrimum Polda Jambi, Kompol Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Kasubdit 4 Ditreskrimum Polda / Jambi"));
  EXPECT_THAT(tagged("Kasubdit Harda Ditreskrimum Polda Jambi Kompol Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Kasubdit Harda Ditreskrimum Polda / Jambi"));
}

TEST(PhraseReader, AssistantsOfHousesAndTeamsAreNoOfficials) {
  EXPECT_THAT(tagged("Asisten rumah tangga (ART) Wahyu Pranata diperiksa Polres Subang."),
              IsEmpty());
  EXPECT_THAT(tagged("Asisten Manajer PSS Sleman Wahyu Pranata hadir."), IsEmpty());
}

}  // namespace
}  // namespace warta
