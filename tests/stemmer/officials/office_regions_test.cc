// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_regions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "stemmer/regions/gazetteer.h"
#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(OfficeRegions, MetroIsNoRegionHere) {
  EXPECT_THAT(tagged("Kapolres Metro Bekasi Kota Kombes Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kapolres / Kota Bekasi"));
  EXPECT_THAT(tagged("Kapolres Bogor Kota AKBP Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kapolres / Kota Bogor"));
  EXPECT_THAT(tagged("Kapolres Metro AKBP Budi Santoso hadir di Kota Metro, Lampung."),
              ElementsAre("Budi Santoso / Kapolres / Kota Metro"));
}

TEST(OfficeRegions, EveryRegencyHasItsHead) {
  for (const Region& region : Gazetteer::instance().regions()) {
    if (level_of(region.code) != RegionLevel::regency) continue;
    const std::string head = is_city(region.code) ? "Wali Kota" : "Bupati";
    const std::string name(region.name);
    for (const std::string& called : {std::string(region.short_name), name}) {
      EXPECT_THAT(tagged(head + " " + called + " Budi Santoso hadir pada hari Rabu."),
                  ElementsAre("Budi Santoso / " + head + " / " + name));
    }
  }
}

TEST(OfficeRegions, JakartasCitiesAreAdministrative) {
  EXPECT_THAT(tagged("Wali Kota Administrasi Jakarta Utara Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Wali Kota / Kota Jakarta Utara"));
  EXPECT_THAT(tagged("Bupati Administrasi Kepulauan Seribu, Budi Santoso, hadir."),
              ElementsAre("Budi Santoso / Bupati / Kabupaten Kepulauan Seribu"));
  EXPECT_THAT(tagged("Kepala Bagian Administrasi Umum Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kabag Administrasi Umum / "));
}

TEST(OfficeRegions, PoliceOfTheKotaInSmallLetters) {
  EXPECT_THAT(tagged("Kapolres Sorong kota, AKBP Budi Santoso, hadir."),
              ElementsAre("Budi Santoso / Kapolres / Kota Sorong"));
}

TEST(OfficeRegions, VillagesEndWhereANameBegins) {
  EXPECT_THAT(tagged("Kades Sanggi Unggak Ahmad Budiman hadir."),
              ElementsAre("Ahmad Budiman / Kepala Desa / Desa Sanggi Unggak"));
  EXPECT_THAT(
      tagged("Kepala Desa Malakoni Tedi Sudardi hadir. \"Siap,\" kata Kepala Desa Malakoni Tedi."),
      ElementsAre("Tedi Sudardi / Kepala Desa / Desa Malakoni"));
  EXPECT_THAT(tagged("Surat itu untuk Kepala Desa Sei Kumango."), IsEmpty());
  EXPECT_THAT(tagged("Kades Ahmad Budiman hadir."), ElementsAre("Ahmad Budiman / Kepala Desa / "));
}

TEST(OfficeRegions, VillagesBehindDiAndNoVerbs) {
  EXPECT_THAT(tagged("Ada kades di Karangsono Kecamatan Sukorejo, Moch Alim, di Pasuruan."),
              ElementsAre("Moch Alim / Kepala Desa / Desa Karangsono"));
  EXPECT_THAT(tagged("Kades Dukung Prabowo-Gibran di Kabupaten Pasuruan."), IsEmpty());
}

TEST(OfficeRegions, VillagesOfTwoWordsEndTheSentence) {
  EXPECT_THAT(tagged("Surat itu untuk Kepala Desa Batu Taba. Rapat di Kota Jambi batal."),
              IsEmpty());
}

TEST(OfficeRegions, VillagesEndWhereABalineseNameBegins) {
  EXPECT_THAT(tagged("Perbekel Ubung Kaja I Wayan Pranata hadir."),
              ElementsAre("I Wayan Pranata / Kepala Desa / Desa Ubung Kaja"));
  EXPECT_THAT(tagged("Lurah Jimbaran I Ketut Pranata hadir."),
              ElementsAre("I Ketut Pranata / Lurah / Kelurahan Jimbaran"));
}

TEST(OfficeRegions, VillagesEndWithDirectionsAndNumbers) {
  EXPECT_THAT(tagged("Lurah Sidorame Timur Hermanto hadir."),
              ElementsAre("Hermanto / Lurah / Kelurahan Sidorame Timur"));
  EXPECT_THAT(tagged("Lurah Sei Kera Hilir II Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Lurah / Kelurahan Sei Kera Hilir II"));
  EXPECT_THAT(tagged("Lurah Kebon Jeruk Suparman hadir."),
              ElementsAre("Suparman / Lurah / Kelurahan Kebon Jeruk"));
}

TEST(OfficeRegions, ADusunLiesInItsVillage) {
  EXPECT_THAT(tagged("Kepala Dusun Prebutan, Desa Kemejing, hadir."), IsEmpty());
}

}  // namespace
}  // namespace warta
