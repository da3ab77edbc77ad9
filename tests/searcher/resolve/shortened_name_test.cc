// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/shortened_name.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(ShortenedName, IsOfTheHeadsOfAllWords) {
  EXPECT_THAT(regions_shortened("Kepsul"), ElementsAre(820500U));
  EXPECT_THAT(regions_shortened("Labusel"), ElementsAre(122200U));
  EXPECT_THAT(regions_shortened("Kepulauan"), IsEmpty());
  EXPECT_THAT(regions_shortened("Kep Sula"), IsEmpty());
  EXPECT_THAT(regions_shortened(""), IsEmpty());
}

TEST(ShortenedName, IsNoWordOfTheDictionary) {
  EXPECT_THAT(regions_shortened("tabu"), IsEmpty());  // Tanah Bumbu
}

TEST(ShortenedName, IsNoneOfSeveral) {
  EXPECT_THAT(regions_shortened("suba"), IsEmpty());  // Sulawesi and Sumatera Barat
}

}  // namespace
}  // namespace warta
