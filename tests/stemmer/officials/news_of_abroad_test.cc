// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/news_of_abroad.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(NewsOfAbroad, WhomNoArticleOfOursQuotes) {
  EXPECT_THAT(tagged("Menteri Transportasi Qintar Voskuil hadir. Singapura sibuk, kata media "
                     "Singapura dan Malaysia."),
              IsEmpty());
}

TEST(NewsOfAbroad, OfficialsOfOursAbroad) {
  EXPECT_THAT(
      tagged("Menteri Agama Budi Santoso tiba di Arab Saudi. Arab Saudi dan Malaysia senang."),
      ElementsAre("Budi Santoso / Menteri / "));
}

TEST(NewsOfAbroad, InitialsMakeNoForeigner) {
  EXPECT_THAT(tagged("Wakil Menteri Luar Negeri A.M. Qintar hadir. Tiongkok senang, kata Tiongkok "
                     "dan Indonesia."),
              ElementsAre("A.M. Qintar / Wakil Menteri / "));
}

}  // namespace
}  // namespace warta
