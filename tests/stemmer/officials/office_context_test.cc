// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_context.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::Contains;
using testing::ElementsAre;

TEST(OfficeContext, CommissionNamedLast) {
  EXPECT_THAT(tagged("Di Kota Jambi rapat Komisi II, Ketua Wahyu Pranata, Sekretaris Surya Dewi."),
              ElementsAre("Wahyu Pranata / Ketua Komisi II / Kota Jambi",
                          "Surya Dewi / Sekretaris Komisi II / Kota Jambi"));
}

TEST(OfficeContext, CouncilNamedLast) {
  EXPECT_THAT(tagged("Hadir Ketua DPRD Kota Jambi Wahyu Pranata, Wakil Ketua I Surya Dewi."),
              Contains("Surya Dewi / Wakil Ketua DPRD / Kota Jambi"));
}

TEST(OfficeContext, TheSentenceEndsTheActingList) {
  EXPECT_THAT(tagged("Pj kades yang dilantik yaitu Kades Matarape, Wahyu Pranata. Kades Ulunipa, "
                     "Surya Dewi, hadir."),
              ElementsAre("Wahyu Pranata / Pj Kepala Desa / Desa Matarape",
                          "Surya Dewi / Kepala Desa / Desa Ulunipa"));
}

TEST(OfficeContext, DeputiesOfTheLastCommissionNamed) {
  EXPECT_THAT(tagged("Ketua Komisi III Budi Santoso mengumumkan ketua dan empat wakil ketua KPK di "
                     "Kota Jambi. Wahyu Pranata menjadi Wakil Ketua, kata dia. Wakil Ketua Wahyu "
                     "Pranata hadir."),
              testing::Contains("Wahyu Pranata / Wakil Ketua KPK / "));
}

}  // namespace
}  // namespace warta
