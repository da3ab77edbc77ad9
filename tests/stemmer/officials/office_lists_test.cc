// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_lists.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;

TEST(OfficeLists, AListEndsWithHingga) {
  EXPECT_THAT(
      tagged("Wakil Ketua DPR lainnya, seperti Budi Santoso, Siti Aminah, hingga Joko Susilo."),
      ElementsAre("Budi Santoso / Wakil Ketua DPR / ", "Siti Aminah / Wakil Ketua DPR / ",
                  "Joko Susilo / Wakil Ketua DPR / "));
}

}  // namespace
}  // namespace warta
