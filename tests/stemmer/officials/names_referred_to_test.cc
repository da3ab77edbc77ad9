// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/names_referred_to.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(NamesReferredTo, WhoIsSpokenOfByHisOffice) {
  EXPECT_THAT(
      tagged("AKBP Budi Santoso meminta warga melapor. \"Jangan takut,\" kata Kapolres Bombana "
             "tersebut."),
      ElementsAre("Budi Santoso / Kapolres / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Budi Santoso hadir di kabinet Presiden itu."), IsEmpty());
  EXPECT_THAT(tagged("Budi Santoso mengeluh. Kapolres Bombana diam."), IsEmpty());
  EXPECT_THAT(tagged("Warga bertemu Budi Santoso, lalu melihat Kapolres Bombana itu."), IsEmpty());
}

TEST(NamesReferredTo, AnOfficeThatOpensASentenceSpeaksOfWhoWasNamed) {
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

TEST(NamesReferredTo, AShortNameIsOfWhomTheTextNamedWhole) {
  EXPECT_THAT(tagged("Sekretaris partai Budi Santoso menolak. Budi menilai itu salah. Ketua DPRD "
                     "Bombana ini meminta maaf."),
              ElementsAre("Budi Santoso / Ketua DPRD / Kabupaten Bombana"));
}

TEST(NamesReferredTo, OfShortNamesTheSpeakersIsMeant) {
  EXPECT_THAT(tagged("Sari Dewi hadir bersama Budi Santoso. \"Bagus,\" ucap Sari. \"Kami memuji "
                     "Budi,\" kata anggota DPRD Bombana itu."),
              ElementsAre("Sari Dewi / Anggota DPRD / Kabupaten Bombana"));
}

}  // namespace
}  // namespace warta
