// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/holder_region.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(HolderRegion, OfTheSameOfficeElsewhere) {
  EXPECT_THAT(
      tagged("Kapolres Bombana meninjau pasar. \"Ramai,\" ujar Kapolres AKBP Wahyu Pranata."),
      ElementsAre("Wahyu Pranata / Kapolres / Kabupaten Bombana"));
}

TEST(HolderRegion, OfWhatTheArticleIsAbout) {
  EXPECT_THAT(tagged("Pasar di Kota Jambi ramai, kata Kepala Dinas Perdagangan Wahyu Pranata."),
              ElementsAre("Wahyu Pranata / Kepala Dinas / Kota Jambi"));
}

TEST(HolderRegion, TheWholeCountryHasNone) {
  EXPECT_THAT(tagged("Pasar di Kota Jambi ramai, kata Menteri Perdagangan Budi Santoso."),
              ElementsAre("Budi Santoso / Menteri / "));
}

}  // namespace
}  // namespace warta
