// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(OfficeLexicon, HeadsThatOfficesCoin) {
  EXPECT_THAT(tagged("Wamenbun Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Wakil Menteri / "));
  EXPECT_THAT(tagged("Kapusdatin BNPB Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kapus BNPB / "));
  EXPECT_THAT(tagged("Menkomdigi Budi Santoso hadir."), ElementsAre("Budi Santoso / Menteri / "));
}

}  // namespace
}  // namespace warta
