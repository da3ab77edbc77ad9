// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/office_held.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Optional;

TEST(OfficeHeld, NotByCandidatesAndFormerHolders) {
  for (const char* typed : {"capres", "Cagub", "cawalkot", "cawako", "bacabup", "cakades",
                            "calon bupati", "bakal calon wakil wali kota", "balon bupati",
                            "mantan Bupati Bombana", "eks menteri", "kandidat gubernur"}) {
    EXPECT_THAT(name_behind_unheld_office(typed), Optional(IsEmpty())) << typed;
  }
  EXPECT_THAT(name_behind_unheld_office("capres Anies Baswedan"),
              Optional(ElementsAre("anies", "baswedan")));
  EXPECT_THAT(name_behind_unheld_office("mantan Bupati Bombana Tafdil"),
              Optional(ElementsAre("tafdil")));
  for (const char* typed : {"camat", "wagub", "wapres", "bupati", "balon", "balon udara", "cahya",
                            "Pj Bupati", "Baca", ""}) {
    EXPECT_EQ(name_behind_unheld_office(typed), std::nullopt) << typed;
  }
}

}  // namespace
}  // namespace warta
