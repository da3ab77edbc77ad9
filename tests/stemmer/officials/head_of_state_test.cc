// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/head_of_state.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(HeadOfState, IsNamedRightBehindTheOffice) {
  EXPECT_THAT(tagged("Presiden Prabowo Subianto hadir."),
              ElementsAre("Prabowo Subianto / Presiden / "));
  EXPECT_THAT(tagged("Presiden RI, Prabowo Subianto, hadir."),
              ElementsAre("Prabowo Subianto / Presiden / "));
  EXPECT_THAT(tagged("Bapak Presiden, Bapak Prabowo Subianto, hadir."),
              ElementsAre("Prabowo Subianto / Presiden / "));
  EXPECT_THAT(tagged("Wakil Presiden (Wapres), Gibran Rakabuming Raka, hadir."),
              ElementsAre("Gibran Rakabuming Raka / Wakil Presiden / "));
}

TEST(HeadOfState, WhoSpeaksOfThePresidentIsNotHe) {
  EXPECT_THAT(tagged("Di hadapan Presiden, Budi Santoso menjelaskan usulnya."), IsEmpty());
  EXPECT_THAT(tagged("Mobil yang disewa Presiden adalah Toyota Kijang."), IsEmpty());
}

TEST(HeadOfState, CompaniesAndClubsHavePresidents) {
  EXPECT_THAT(tagged("Presiden Gojek Group, Budi Santoso, hadir."), IsEmpty());
  EXPECT_THAT(tagged("Presiden Madura United FC, Budi Santoso, hadir."), IsEmpty());
  EXPECT_THAT(tagged("Presiden Komisaris Budi Santoso hadir."), IsEmpty());
  EXPECT_THAT(tagged("Wakil Presiden Samsung Budi Santoso hadir."), IsEmpty());
  EXPECT_THAT(tagged("Budi Santoso selaku Presiden Marvel Studio hadir."), IsEmpty());
}

}  // namespace
}  // namespace warta
