// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/name_checks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(NameChecks, HeadlineNamesAreTheBodys) {
  EXPECT_THAT(tagged("Wahyu Pranata meninjau pasar di Kabupaten Bombana.",
                     "Bupati Wahyu Pranata Tinjau Pasar Bombana"),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Pasar di Kabupaten Bombana ramai.", "Bupati Wahyu Pranata Tinjau Pasar"),
              IsEmpty());
}

TEST(NameChecks, ANameThatTheBodyShortensIsTheHeadlines) {
  constexpr std::string_view kBody = "Gubernur berorasi di Jawa Tengah. Wahyu datang sore hari.";
  EXPECT_THAT(tagged(kBody, "Gubernur Jateng Wahyu Pranoto Temui Mahasiswa"),
              ElementsAre("Wahyu Pranoto / Gubernur / Jawa Tengah"));
  EXPECT_THAT(tagged(kBody, "Gubernur Wahyu Semarang Malam Ini"),
              ElementsAre("Wahyu / Gubernur / Jawa Tengah"));
}

TEST(NameChecks, OrganisationsAreNobody) {
  EXPECT_THAT(tagged("Kapolres Rote Ndao, Bintang Laut, hadir. Komunitas Bintang Laut senang."),
              IsEmpty());
}

TEST(NameChecks, PlacesAreNobody) {
  EXPECT_THAT(tagged("Kades Paluhombo mengatakan hal itu. Warga di Paluhombo senang."), IsEmpty());
}

TEST(NameChecks, WhatAScraperGluedToANameIsCut) {
  EXPECT_THAT(
      tagged("Wali Kota Surabaya Budi Hartonosebut Indeks naik.", "Indeks Naik, Budi Hartono Puas"),
      ElementsAre("Budi Hartono / Wali Kota / Kota Surabaya"));
  // A name of its own, and a remainder that is no word.
  EXPECT_THAT(tagged("Wali Kota Surabaya Budi Hartonosebut hadir."),
              ElementsAre("Budi Hartonosebut / Wali Kota / Kota Surabaya"));
  EXPECT_THAT(tagged("Wali Kota Surabaya Budi Hartonoxqz hadir. Budi Hartono pulang."),
              ElementsAre("Budi Hartonoxqz / Wali Kota / Kota Surabaya"));
}

TEST(NameChecks, WordsThatTheTextPrintsSmallEndAName) {
  EXPECT_THAT(
      tagged("Bupati Bombana Wahyu Pranata Serap usul warga. Ia serap semua, dan serap lagi."),
      ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
}

TEST(NameChecks, SureNamesAreNames) {
  EXPECT_THAT(tagged("Bupati Jepara Witiarso Utomo hadir, yang utomo dalam hal utomo."),
              testing::ElementsAre("Witiarso Utomo / Bupati / Kabupaten Jepara"));
}

TEST(NameChecks, WordsOfTheDictionaryBetweenNamesAreNames) {
  EXPECT_THAT(tagged("Bupati Klaten Hamenang Wajar Ismoyo hadir. Harga yang wajar itu wajar."),
              testing::ElementsAre("Hamenang Wajar Ismoyo / Bupati / Kabupaten Klaten"));
}

TEST(NameChecks, TheOfficesOwnAgencyMakesNoOrganisationOfTheName) {
  EXPECT_THAT(tagged("Kepala Dinas Koperasi Zaenudin hadir di Kabupaten Klaten."),
              testing::ElementsAre("Zaenudin / Kepala Dinas / Kabupaten Klaten"));
}

TEST(NameChecks, TheCityOfAMayorIsNoCityThatIsCalledLikeHim) {
  EXPECT_THAT(tagged("Wakil Wali Kota Hermanto dan Sekda Wahyu Pranata hadir di Kota Jambi."),
              ElementsAre("Hermanto / Wakil Wali Kota / Kota Jambi",
                          "Wahyu Pranata / Sekretaris Daerah / Kota Jambi"));
  EXPECT_THAT(tagged("Wali Kota Busan hadir. Sekda Wahyu Pranata menerimanya di Kota Jambi."),
              ElementsAre("Wahyu Pranata / Sekretaris Daerah / Kota Jambi"));
}

TEST(NameChecks, ARegionWithoutItsLastLetterIsNobody) {
  EXPECT_THAT(tagged("Kejadian di Palembang itu dibenarkan Kapolres Palemban. Ia hadir."),
              IsEmpty());
}

}  // namespace
}  // namespace warta
