// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_owner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(OfficeOwner, AnyPublicInstitution) {
  EXPECT_THAT(tagged("Ketua Dewan Komisioner Lembaga Penjamin Simpanan (LPS) Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Ketua Dewan Komisioner Lembaga Penjamin Simpanan / "));
  EXPECT_THAT(tagged("Wakil Ketua KPI Pusat Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Wakil Ketua KPI Pusat / "));
  EXPECT_THAT(tagged("Anggota BPKH Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Anggota BPKH / "));
  EXPECT_THAT(tagged("Kasubdit Tipikor Ditreskrimsus Polda Jambi AKBP Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kasubdit Tipikor Ditreskrimsus Polda / Jambi"));
}

TEST(OfficeOwner, AndNoOther) {
  EXPECT_THAT(
      tagged("Ketua Yayasan Melati Budi Santoso hadir. Ketua Koalisi Disabilitas Andi Harto "
             "hadir. Kepala Makroekonom Melati Sekuritas Rudi Hartono hadir."),
      IsEmpty());
  EXPECT_THAT(tagged("Sekretaris Garda Satwa Indonesia Budi Santoso hadir. Direktur PT Melati Raya "
                     "Andi Harto hadir. Koordinator Pelatih Rudi Hartono hadir."),
              IsEmpty());
  EXPECT_THAT(tagged("Anggota Polres Ende Budi Santoso terluka. Anggota TNI Rudi Hartono juga."),
              IsEmpty());
}

TEST(OfficeOwner, NationalOnesHaveNoRegion) {
  const std::string news = " hadir di Kota Jayapura, Papua. Warga Kota Jayapura senang.";
  EXPECT_THAT(tagged("Kepala Badan Intelijen Negara Budi Santoso" + news),
              ElementsAre("Budi Santoso / Kepala BIN / "));
  EXPECT_THAT(tagged("Kepala Badan Pengatur Jalan Tol Budi Santoso" + news),
              ElementsAre("Budi Santoso / Kepala Badan Pengatur Jalan Tol / "));
  // One in each region.
  EXPECT_THAT(tagged("Kepala Kantor Kementerian Agama Budi Santoso" + news),
              ElementsAre("Budi Santoso / Kepala Kantor Kementerian Agama / Kota Jayapura"));
}

TEST(OfficeOwner, OfAbroad) {
  EXPECT_THAT(tagged("Menteri Kehakiman Korsel Budi Santoso mundur."), IsEmpty());
  EXPECT_THAT(tagged("Israel membantah. Menteri Intelijen Qwertz Asdfgh di Iran hadir."),
              IsEmpty());
}

TEST(OfficeOwner, CouncilsOfOneProvince) {
  EXPECT_THAT(tagged("Anggota DPRP Budi Santoso bicara di Kota Surabaya."),
              ElementsAre("Budi Santoso / Anggota DPRD / Papua"));
}

TEST(OfficeOwner, LettersOfAnAssociation) {
  EXPECT_THAT(
      tagged(
          "Kabid Humas PDAI, Budi Santoso, hadir. Perhimpunan Dokter Anu Indonesia (PDAI) senang."),
      IsEmpty());
}

TEST(OfficeOwner, LettersOfAMinistryAreNoParty) {
  EXPECT_THAT(tagged("Menteri Pendayagunaan Aparatur Negara (PAN-RB) Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Menteri / "));
  EXPECT_THAT(tagged("Gubernur Bank Indonesia (BI) Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Gubernur Bank Indonesia / "));
}

TEST(OfficeOwner, SpokesmenOfCompanies) {
  EXPECT_THAT(tagged("Juru bicara Hotel Melati Budi Santoso hadir."), IsEmpty());
  EXPECT_THAT(
      tagged("Direktur Perlindungan Sosial Kemensos, Budi Santoso, hadir di Kota Jayapura."),
      ElementsAre("Budi Santoso / Direktur Perlindungan Sosial Kemensos / "));
  EXPECT_THAT(tagged("Juru Bicara Kemenkeu Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Juru Bicara Kemenkeu / "));
}

TEST(OfficeOwner, DirectorsGeneralAreThePublics) {
  EXPECT_THAT(tagged("Plt Dirjen Binapenta dan PKK Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Pj Direktur Jenderal Binapenta dan PKK / "));
  EXPECT_THAT(tagged("Koordinator Advokasi BPJS Watch, Wahyu Pranata, hadir."), IsEmpty());
}

}  // namespace
}  // namespace warta
