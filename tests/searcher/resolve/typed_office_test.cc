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

TEST(TypedOffice, HasOtherNamesThatNoArticleIsReadBy) {
  for (const char* minister : {"menkopolkam", "menpkp", "wamenhan"}) {
    const TypedOffice office = read_office(minister);
    EXPECT_TRUE(office.position.ends_with("Menteri")) << minister;
    EXPECT_TRUE(office.names_agency) << minister;
    EXPECT_THAT(office.rest, IsEmpty()) << minister;
  }
  EXPECT_TRUE(read_office("kadispora").names_agency);
  EXPECT_FALSE(read_office("kadis").names_agency);
  EXPECT_EQ(read_office("Kepala Kepolisian Negara Republik Indonesia").position, "Kapolri");
  EXPECT_EQ(read_office("jampidsus").position, "");
}

TEST(TypedOffice, MayBeOfAPlaceBelowTheKabupaten) {
  const TypedOffice menteng = read_office("Kapolsek Metro Menteng");
  EXPECT_EQ(menteng.position, "Kapolsek");
  EXPECT_THAT(menteng.regions, IsEmpty());
  EXPECT_THAT(menteng.place, ElementsAre("menteng"));
  EXPECT_THAT(menteng.districts, ElementsAre(317106U));
  // A part of Jakarta Pusat, and a kecamatan of that name.
  EXPECT_THAT(read_office("camat tanah abang").place, ElementsAre("tanah", "abang"));
  EXPECT_THAT(read_office("camat bombana").place, IsEmpty());
  // A desa lies in no kecamatan that is called like it.
  EXPECT_THAT(read_office("lurah kemang").place, ElementsAre("kemang"));
  EXPECT_THAT(read_office("lurah kemang").districts, IsEmpty());
  EXPECT_THAT(read_office("Kapolda Metro Jaya").regions, ElementsAre(310000U));
  EXPECT_THAT(read_office("Bupati Madura").regions,
              ElementsAre(352600U, 352700U, 352800U, 352900U));
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
