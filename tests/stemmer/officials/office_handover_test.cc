// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_handover.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(OfficeHandover, SuccessorsHoldTheOffice) {
  EXPECT_THAT(tagged("Kapolres Bombana AKBP Budi Santoso akan digantikan oleh AKBP Hadi Wijaya."),
              ElementsAre("Hadi Wijaya / Kapolres / Kabupaten Bombana"));
  EXPECT_THAT(
      tagged("Kapolres Bombana yang sebelumnya dijabat AKBP Budi Santoso digantikan AKBP Hadi "
             "Wijaya."),
      ElementsAre("Hadi Wijaya / Kapolres / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Kapolres Bombana kini diisi oleh AKBP Hadi Wijaya."),
              ElementsAre("Hadi Wijaya / Kapolres / Kabupaten Bombana"));
}

TEST(OfficeHandover, SuccessorsMayStandAnywhere) {
  const auto hadi = ElementsAre("Hadi Wijaya / Kapolres / Kabupaten Bombana");
  EXPECT_THAT(
      tagged("Jabatan Kapolres Bombana dari AKBP Budi Santoso digantikan AKBP Hadi Wijaya."), hadi);
  EXPECT_THAT(tagged("Kapolres Bombana yang selama ini dijabat AKBP Budi Santoso kini digantikan "
                     "oleh AKBP Hadi Wijaya."),
              hadi);
  EXPECT_THAT(tagged("AKBP Hadi Wijaya resmi menggantikan AKBP Budi Santoso sebagai Kapolres "
                     "Bombana."),
              hadi);
}

TEST(OfficeHandover, ToWhomItIsHanded) {
  EXPECT_THAT(tagged("AKBP Budi Santoso menyerahkan jabatan Kapolres Bombana kepada AKBP Hadi "
                     "Wijaya."),
              ElementsAre("Hadi Wijaya / Kapolres / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Kursi Kapolres Bombana yang ditinggalkan Budi Santoso kini ditempati Hadi "
                     "Wijaya."),
              ElementsAre("Hadi Wijaya / Kapolres / Kabupaten Bombana"));
}

TEST(OfficeHandover, WhoLeavesOneOfficeMayHoldItElsewhere) {
  EXPECT_THAT(tagged("Kapolres Bombana akan dijabat oleh AKBP Budi Santoso. Kapolres Muna yang "
                     "ditinggalkan AKBP Budi Santoso digantikan AKBP Hadi Wijaya. Kapolres Bombana "
                     "AKBP Budi Santoso senang."),
              UnorderedElementsAre("Budi Santoso / Kapolres / Kabupaten Bombana",
                                   "Hadi Wijaya / Kapolres / Kabupaten Muna"));
}

TEST(OfficeHandover, WhoHoldsItNow) {
  EXPECT_THAT(tagged("Posisi Kajari Bombana yang semula dijabat Budi Santoso kini diisi oleh Siti "
                     "Aminah."),
              ElementsAre("Siti Aminah / Kajari / Kabupaten Bombana"));
}

TEST(OfficeHandover, WithoutASuccessorNobodyHoldsIt) {
  EXPECT_THAT(tagged("Kapolres Bombana yang sebelumnya dijabat AKBP Budi Santoso kini kosong."),
              IsEmpty());
}

TEST(OfficeHandover, IsToldAfterWhatWasHandedOver) {
  EXPECT_THAT(tagged("Jabatan Aspam KSAD juga diserahterimakan dari Mayjen TNI Budi Santoso kepada "
                     "Mayjen TNI Joko Susilo."),
              ElementsAre("Joko Susilo / Aspam KSAD / "));
}

}  // namespace
}  // namespace warta
