// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_tail.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(OfficeTail, Brackets) {
  EXPECT_THAT(tagged("Kepala Dinas Lingkungan Hidup (DLH) Kota Jambi Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Kepala Dinas / Kota Jambi"));
}

TEST(OfficeTail, Constituency) {
  EXPECT_THAT(tagged("Anggota DPRD Jambi dari daerah pemilihan Merangin, Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Anggota DPRD / Jambi"));
  EXPECT_THAT(tagged("Anggota DPR RI Fraksi PAN, Wahyu Pranata, hadir."),
              ElementsAre("Wahyu Pranata / Anggota DPR RI / "));
}

TEST(OfficeTail, SenatorsAreOfTheirProvince) {
  EXPECT_THAT(tagged("Anggota DPD RI asal Aceh, Wahyu Pranata SIP, menolak."),
              ElementsAre(testing::StartsWith("Wahyu Pranata / Anggota DPD RI / ")));
}

TEST(OfficeTail, HospitalsHaveNamesOfPersons) {
  EXPECT_THAT(tagged("Direktur RSUD Raden Mattaher, Wahyu Pranata, hadir di Kota Jambi."),
              ElementsAre("Wahyu Pranata / Direktur RSUD / Kota Jambi"));
  EXPECT_THAT(tagged("Kepala RSPAD Gatot Soebroto dr. Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Kepala RSPAD / "));
}

TEST(OfficeTail, AirportsHaveNamesOfPersons) {
  EXPECT_THAT(
      tagged("Kepala Unit Penyelenggara Bandar Udara APT Pranoto Samarinda, Wahyu Pranata, "
             "hadir."),
      ElementsAre("Wahyu Pranata / Kepala Unit Penyelenggara Bandar Udara / Kota Samarinda"));
}

TEST(OfficeTail, PlaceBeforeARank) {
  EXPECT_THAT(tagged("Danramil Anu Bawang Kapten Inf Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Danramil / "));
  EXPECT_THAT(tagged("Gubernur Shizuoka Mr. Wahyu Pranata hadir di Jambi."), IsEmpty());
}

TEST(OfficeTail, AnotherOfficeIsNoLostPlace) {
  EXPECT_THAT(tagged("Kapolres Bombana, Bupati Bombana Drs. H. Wahyu Pranata dan Dandim hadir."),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Bombana"));
}

TEST(OfficeTail, NumbersOfCommands) {
  EXPECT_THAT(tagged("Danramil 0809/11 Pare Kapten Arm Wahyu Pranata hadir di Kabupaten Kediri."),
              ElementsAre("Wahyu Pranata / Danramil / Kecamatan Pare"));
}

TEST(OfficeTail, LettersOfAPartyAreNoInitials) {
  for (const char* of : {"dari Fraksi PDI-P", "dari F-PDIP,"}) {
    EXPECT_THAT(tagged(std::string("Anggota Komisi III DPR ") + of + " Wahyu Pranata hadir."),
                ElementsAre("Wahyu Pranata / Anggota Komisi III DPR / "))
        << of;
  }
}

TEST(OfficeTail, PlaceBeforeACommaAndARank) {
  EXPECT_THAT(tagged("Arahan Kapolres Pelabuhan Belawan, AKBP Wahyu Pranata, diikuti warga."),
              ElementsAre("Wahyu Pranata / Kapolres / "));
}

TEST(OfficeTail, CountriesAreNoPlaceOfOurs) {
  EXPECT_THAT(tagged("Kepala Kepolisian Peru, Jenderal Oscar Arriola, hadir."), IsEmpty());
}

TEST(OfficeTail, CommitteesOfParliamentHaveParties) {
  EXPECT_THAT(tagged("Anggota Panja RKUHP dari Fraksi PKS, Wahyu Pranata, tak sepakat."),
              ElementsAre("Wahyu Pranata / Anggota Panja RKUHP / "));
}

TEST(OfficeTail, CommissionsStandBehindTheCouncilToo) {
  EXPECT_THAT(tagged("KPK memanggil anggota DPR RI Komisi XI, Wahyu Pranata."),
              ElementsAre("Wahyu Pranata / Anggota DPR RI / "));
}

TEST(OfficeTail, PlacesWithHyphensAndBracketsBeforeARank) {
  EXPECT_THAT(tagged("Kapolresta Bandara Wolio-Hatta (Wohat) Kombes Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kapolres / "));
  EXPECT_THAT(tagged("Kepala Biro Penerangan Masyarakat (Karo Penmas) Divisi Humas Polri Brigjen "
                     "Pol Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kepala Biro Penerangan Masyarakat Divisi Humas / "));
}

TEST(OfficeTail, TheCityOfAHarbour) {
  EXPECT_THAT(tagged("Kepala Polres Pelabuhan Anu Bawang, Surabaya AKBP Wahyu Pranata hadir."),
              ElementsAre("Wahyu Pranata / Kapolres / Kota Surabaya"));
}

TEST(OfficeTail, NobodyIsCalledAsAnAirportOfThePolice) {
  EXPECT_THAT(tagged("Acara di Kota Manado dihadiri Kepala Polsek Bandara Sam Ratulangi Manado."),
              IsEmpty());
}

TEST(OfficeTail, ALastNameThatIsARank) {
  EXPECT_THAT(tagged("Bupati Jayawijaya Wahyu Mayor hadir."),
              ElementsAre("Wahyu Mayor / Bupati / Kabupaten Jayawijaya"));
}

}  // namespace
}  // namespace warta
