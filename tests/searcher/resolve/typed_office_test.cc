// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/typed_office.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(TypedOffice, StandsBeforeTheName) {
  const TypedOffice bombana = read_office("Pj. Bupati Bombana");
  EXPECT_EQ(bombana.position, "Bupati");
  EXPECT_TRUE(bombana.acting);
  EXPECT_THAT(bombana.regions, ElementsAre(740600U));
  EXPECT_THAT(bombana.rest, IsEmpty());
  EXPECT_EQ(read_office("wako").position, "Wali Kota");
  EXPECT_EQ(read_office("Walikota Jambi").position, "Wali Kota");
  EXPECT_EQ(read_office("wabup").position, "Wakil Bupati");
  EXPECT_EQ(read_office("Sekda").position, "Sekretaris Daerah");
  EXPECT_EQ(read_office("Sadim Raya").position, "");
  EXPECT_FALSE(read_office("Bupati").acting);
  for (const char* acting : {"Plt Kepala Dinas", "Plh. Sekda", "Pjs Gubernur", "Penjabat Bupati",
                             "Pelaksana Tugas Camat", "Pejabat Bupati"}) {
    EXPECT_TRUE(read_office(acting).acting) << acting;
    EXPECT_NE(read_office(acting).position, "") << acting;
  }
}

TEST(TypedOffice, MayBeOfAnAgency) {
  EXPECT_TRUE(read_office("menkeu").names_agency);
  EXPECT_TRUE(read_office("kadinkes").names_agency);
  EXPECT_TRUE(read_office("kepala dinkes").names_agency);
  for (const char* plain : {"menteri", "kadis", "Kepala Dinas", "bupati"}) {
    EXPECT_FALSE(read_office(plain).names_agency) << plain;
  }
  const TypedOffice health = read_office("Kadis Kesehatan Bombana");
  EXPECT_TRUE(health.takes_agency);
  EXPECT_THAT(health.printed, ElementsAre("kadis"));
  EXPECT_THAT(health.rest, ElementsAre("kesehatan"));
  EXPECT_THAT(health.regions, ElementsAre(740600U));
}

TEST(TypedOffice, DegreesAndBracketsAreNoName) {
  for (const char* typed : {"Dr. (H.C.) Ridwan Kamil, S.T., M.U.D.", "Ridwan Kamil, S.IP, M.Kesos",
                            "Ridwan Kamil (52)", "Ridwan Kamil,"}) {
    EXPECT_THAT(read_office(typed).rest, ElementsAre("ridwan", "kamil")) << typed;
  }
  EXPECT_THAT(read_office("Bupati Bombana, Edy S.").rest, ElementsAre("edy", "s"));
  EXPECT_THAT(read_office("(").rest, IsEmpty());
  EXPECT_THAT(read_office(",,)").rest, IsEmpty());
}

}  // namespace
}  // namespace warta
