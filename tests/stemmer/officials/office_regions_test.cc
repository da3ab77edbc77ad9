// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_regions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

TEST(OfficeRegions, VillagesEndWhereANameBegins) {
  EXPECT_THAT(tagged("Kades Sanggi Unggak Ahmad Budiman hadir."),
              ElementsAre("Ahmad Budiman / Kepala Desa / Desa Sanggi Unggak"));
  EXPECT_THAT(tagged("Kades Ahmad Budiman hadir."), ElementsAre("Ahmad Budiman / Kepala Desa / "));
}

}  // namespace
}  // namespace warta
