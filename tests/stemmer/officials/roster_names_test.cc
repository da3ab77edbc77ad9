// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/roster_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;

TEST(RosterNames, LinesOfAList) {
  EXPECT_THAT(tagged("Hadir di Kabupaten Kendal:\n- Bupati Kendal: Wahyu Pranata\n- Ketua DPRD: "
                     "Hendra Laksmana\n"),
              ElementsAre("Wahyu Pranata / Bupati / Kabupaten Kendal",
                          "Hendra Laksmana / Ketua DPRD / Kabupaten Kendal"));
  EXPECT_THAT(tagged("Yang dilantik:\n1. Pjs Bupati Ogan Ilir - Wahyu Pranata\n2. Pjs Bupati Muara "
                     "Enim - Hendra Laksmana, S.E."),
              ElementsAre("Wahyu Pranata / Pj Bupati / Kabupaten Ogan Ilir",
                          "Hendra Laksmana / Pj Bupati / Kabupaten Muara Enim"));
}

}  // namespace
}  // namespace warta
