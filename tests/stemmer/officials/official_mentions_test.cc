// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/official_mentions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(OfficialMentions, TwoOfficesOfOnePerson) {
  EXPECT_THAT(
      tagged("Wakil Ketua DPR RI yang juga Wakil Ketua Umum Partai Golkar Budi Santoso hadir."),
      ElementsAre("Budi Santoso / Wakil Ketua DPR / "));
  EXPECT_THAT(tagged("Menteri Agama merangkap Menteri Sosial Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Menteri / "));
}

TEST(OfficialMentions, MinistersHeadAgenciesThemselves) {
  for (std::string_view text :
       {"Menteri Perencanaan Pembangunan Nasional (PPN)/Kepala Bappenas Budi Santoso hadir.",
        "Menteri Perencanaan Pembangunan Nasional dan Kepala Bappenas Budi Santoso hadir."}) {
    EXPECT_THAT(tagged(text),
                ElementsAre("Budi Santoso / Menteri / ", "Budi Santoso / Kepala Bappenas / "))
        << text;
  }
}

TEST(OfficialMentions, TheSecondOfficeIsWhoseTheFirstIs) {
  EXPECT_THAT(tagged("Kabag Humas Dirjen Perhubungan Udara Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kabag Humas / "));
}

TEST(OfficialMentions, PairsJoinedByDashes) {
  for (std::string_view text :
       {"Bupati dan Wakil Bupati Bombana Budi Santoso - Andi Harto hadir.",
        "Pasangan Bupati dan Wakil Bupati Bombana, Budi Santoso \u2013 Andi Harto hadir.",
        "Bupati dan Wakil Bupati Bombana, Budi Santoso & Andi Harto hadir.",
        "Bupati-Wakil Bupati Bombana Budi Santoso-Andi Harto hadir.",
        "Bupati/Wakil Bupati Bombana Budi Santoso dan Andi Harto hadir."}) {
    EXPECT_THAT(tagged(text), ElementsAre("Budi Santoso / Bupati / Kabupaten Bombana",
                                          "Andi Harto / Wakil Bupati / Kabupaten Bombana"))
        << text;
  }
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

TEST(OfficialMentions, ActingHeadsInAList) {
  EXPECT_THAT(
      tagged("Penjabat kades yang dilantik yaitu Kades Matarape, Wahyu Pranata; Kades Ulunipa, "
             "Surya Dewi. Hadir Kades Padalaa, Budi Santoso."),
      ElementsAre("Wahyu Pranata / Pj Kepala Desa / Desa Matarape",
                  "Surya Dewi / Pj Kepala Desa / Desa Ulunipa",
                  "Budi Santoso / Kepala Desa / Desa Padalaa"));
}

TEST(OfficialMentions, TwoOfficesJoinedByASlash) {
  EXPECT_THAT(tagged("Menteri PPN/Kepala Bappenas Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Menteri / ", "Budi Santoso / Kepala Bappenas / "));
}

TEST(OfficialMentions, PrivateOfficeBetweenOfficeAndName) {
  EXPECT_THAT(
      tagged("Kapolda Jambi yang juga bertindak selaku Ketua Panitia Lari Pagi 2026, Kombes "
             "Wahyu Pranata, hadir."),
      ElementsAre("Wahyu Pranata / Kapolda / Jambi"));
  EXPECT_THAT(tagged("Kapolda Jambi selaku penanggung jawab acara, Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Kapolda / Jambi"));
}

TEST(OfficialMentions, ListsBehindBrackets) {
  EXPECT_THAT(tagged("Anggota DPRD Kota Jambi yang datang adalah Wahyu Pranata dan Surya Dewi "
                     "(pimpinan) serta "
                     "Budi Santoso dan Hendra."),
              ElementsAre("Wahyu Pranata / Anggota DPRD / Kota Jambi",
                          "Surya Dewi / Anggota DPRD / Kota Jambi",
                          "Budi Santoso / Anggota DPRD / Kota Jambi",
                          "Hendra / Anggota DPRD / Kota Jambi"));
}

TEST(OfficialMentions, InstitutionNamedWithTheSecondOfAPair) {
  EXPECT_THAT(
      tagged(
          "Rapat dipimpin Wakil Ketua 1 dan Ketua DPRD Kota Jambi Wahyu Pranata dan Budi Santoso."),
      ElementsAre("Wahyu Pranata / Wakil Ketua DPRD / Kota Jambi",
                  "Budi Santoso / Ketua DPRD / Kota Jambi"));
}

TEST(OfficialMentions, ThePresidentIsNoMinister) {
  EXPECT_THAT(tagged("Di depan para Menteri Kabinet Kerja Presiden Budi Santoso berpidato."),
              ElementsAre("Budi Santoso / Presiden / "));
}

TEST(OfficialMentions, OfATicketTheFirstHoldsTheOffice) {
  EXPECT_THAT(tagged("Program pasangan Gubernur Jambi Budi Santoso-Hadi berjalan."),
              ElementsAre("Budi Santoso / Gubernur / Jambi"));
}

TEST(OfficialMentions, PairsOfNamesBehindEach) {
  EXPECT_THAT(
      tagged("Camat Rumbia dan Camat Poleang, masing-masing Rusyono dan Nana Suryana, hadir "
             "di Kabupaten Bombana."),
      UnorderedElementsAre("Rusyono / Camat / Kecamatan Rumbia",
                           "Nana Suryana / Camat / Kecamatan Poleang"));
}

TEST(OfficialMentions, ListsBehindSeperti) {
  EXPECT_THAT(tagged("Hadir sejumlah anggota DPRD Bombana dari Fraksi PSI seperti Budi Santoso dan "
                     "Sari Dewi."),
              UnorderedElementsAre("Budi Santoso / Anggota DPRD / Kabupaten Bombana",
                                   "Sari Dewi / Anggota DPRD / Kabupaten Bombana"));
}

TEST(OfficialMentions, ListsEndWhereOneHasAnotherOffice) {
  EXPECT_THAT(tagged("Hadir anggota DPRD Bombana Budi Santoso, Sari Dewi selaku Kepala Dinas PU."),
              UnorderedElementsAre("Budi Santoso / Anggota DPRD / Kabupaten Bombana",
                                   "Sari Dewi / Kepala Dinas / Kabupaten Bombana"));
}

TEST(OfficialMentions, RegionOfTheSecondOfficeIsOfBoth) {
  EXPECT_THAT(tagged("Ketua Tim Anggaran Pemerintah Daerah (TAPD) sekaligus Sekretaris Daerah Kota "
                     "Jambi, Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Ketua Tim Anggaran Pemerintah Daerah / Kota Jambi",
                          "Wahyu Pranata / Sekretaris Daerah / Kota Jambi"));
  EXPECT_THAT(tagged("Wakil Ketua DPRD Jambi sementara sekaligus Wakil Ketua DPD Gerindra Jambi, "
                     "Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Wakil Ketua DPRD / Jambi"));
}

TEST(OfficialMentions, WhatHeIsBesidesMayBeNoOffice) {
  EXPECT_THAT(tagged("Menurut Kepala Dinas Kesehatan Jambi yang juga dokter spesialis gigi, drg. "
                     "Wahyu Pranata, klaim itu salah."),
              ElementsAre("Wahyu Pranata / Kepala Dinas / Jambi"));
}

TEST(OfficialMentions, WhoWorksForThePresidentNeedsNoKnownName) {
  EXPECT_THAT(
      tagged("Kepala Biro Pers, Media, dan Informasi Sekretariat Presiden Erlin Suastini "
             "hadir."),
      ElementsAre(
          "Erlin Suastini / Kepala Biro Pers, Media, dan Informasi Sekretariat Presiden / "));
}

TEST(OfficialMentions, ListsEndBeforeACandidate) {
  EXPECT_THAT(tagged("Hadir anggota DPRD Kota Jambi, Wahyu Pranata, Budi Santoso, serta Agus "
                     "Setiawan (Caleg DPR RI)."),
              ElementsAre("Wahyu Pranata / Anggota DPRD / Kota Jambi",
                          "Budi Santoso / Anggota DPRD / Kota Jambi"));
}

TEST(OfficialMentions, ActingOfficesInBracketsAreThoseBefore) {
  EXPECT_THAT(
      tagged("Ia melantik tiga orang, yakni Andi Wahyu Pranata (Pjs Wali Kota Makassar), A. Hendra "
             "Laksmana (Pjs Bupati Luwu Utara), dan Budi Santoso sebagai Pjs Bupati Luwu Timur."),
      ElementsAre("Andi Wahyu Pranata / Pj Wali Kota / Kota Makassar",
                  "A. Hendra Laksmana / Pj Bupati / Kabupaten Luwu Utara",
                  "Budi Santoso / Pj Bupati / Kabupaten Luwu Timur"));
  EXPECT_THAT(
      tagged("Hadir Hartono (Bupati Kudus), Masan (Ketua DPRD Kudus), dan AKBP Wahyu "
             "Pranata (Kapolres Kudus)."),
      ElementsAre("Hartono / Bupati / Kabupaten Kudus", "Masan / Ketua DPRD / Kabupaten Kudus",
                  "Wahyu Pranata / Kapolres / Kabupaten Kudus"));
}

TEST(OfficialMentions, APairWithDegrees) {
  EXPECT_THAT(tagged("Bupati dan Wakil Bupati Bombana, Wahyu Pranata, S.H., M.H. dan Hendra "
                     "Laksmana, S.E. resmi menjabat."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana",
                          "Hendra Laksmana / Wakil Bupati / Kabupaten Bombana"));
}

TEST(OfficialMentions, ListsOfOfficesWithoutNamesAreOfPlaces) {
  EXPECT_THAT(tagged("Lurah Sukamaju dan Sekretaris Camat hadir."), IsEmpty());
  EXPECT_THAT(tagged("Lurah Tebet Timur dan Wakil Camat hadir di Jalan Tebet Raya."), IsEmpty());
  EXPECT_THAT(tagged("Lurah Leuwigajah, dan Kapolsek setempat hadir."), IsEmpty());
  EXPECT_THAT(tagged("Lurah Hermanto dan Sekretaris Camat hadir."),
              ElementsAre("Hermanto / Lurah / "));
}

TEST(OfficialMentions, WordsOfAnOfficeAreNobodys) {
  EXPECT_THAT(tagged("Ia, sebelumnya Kepala Perwakilan BI Balikpapan, sebagai Kepala Perwakilan BI "
                     "Provinsi Sulawesi Tenggara dilantik."),
              IsEmpty());
}

TEST(OfficialMentions, ASecondOfficeOfTheSamePerson) {
  EXPECT_THAT(tagged("Sekda Pati Jumani, yang juga Plh Bupati Pati, hadir."),
              ElementsAre("Jumani / Sekretaris Daerah / Kabupaten Pati",
                          "Jumani / Pj Bupati / Kabupaten Pati"));
}

}  // namespace
}  // namespace warta
