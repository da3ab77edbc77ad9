// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_values.h"

#include <gmock/gmock.h>

#include "indexer/ingest.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class OfficialValuesTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    folder_->write("in/a.txt",
                   "Pemkab Bombana Siapkan Pilkada\n"
                   "Pj. Bupati Bombana La Sadim Raya menyiapkan logistik, Rabu (6/11/2024).");
    folder_->write("in/b.txt",
                   "Pemkot Jambi Gelar Rakor\n"
                   "Wali Kota Jambi Muhammad Rizal Fahmi membuka rapat, Kamis (7/11/2024).");
    folder_->write("in/c.txt",
                   "Kapolres Resmikan Pos\n"
                   "Kapolres Tebo AKBP Wayan Sudarma meresmikan pos, Senin (2/12/2024).");
    folder_->write("in/d.txt",
                   "Sekda Buka Pasar\n"
                   "Sekretaris Daerah Buton Waode Hasmina membuka pasar, Senin (9/12/2024).");
    folder_->write("in/e.txt",
                   "Sekda Buka Kantor\n"
                   "Sekretaris Daerah Buton Hasmina membuka kantor, Selasa (10/12/2024).");
    ingest(folder_->path("idx"), {folder_->path("in")});
    index_ = new OpenIndex({folder_->path("idx")});
  }
  static void TearDownTestSuite() {
    delete index_;
    delete folder_;
  }

  static std::vector<std::string> found(std::string_view typed) {
    return find_officials(read_office(typed).rest, *index_).spelled;
  }

  static testing::TempFolder* folder_;
  static OpenIndex* index_;
};
testing::TempFolder* OfficialValuesTest::folder_ = nullptr;
OpenIndex* OfficialValuesTest::index_ = nullptr;

TEST_F(OfficialValuesTest, FindsNamesInTheirVariants) {
  for (const char* typed :
       {"La Sadim Raya", "sadim raya", "Sadim", "Drs. La Sadim Raya, M.Si", "L. Sadim Raya",
        "Pj Bupati Bombana La Sadim Raya", "Bupati Sadim Raya", "La Sadim Karim Raya"}) {
    EXPECT_THAT(found(typed), ElementsAre("La Sadim Raya")) << typed;
  }
  for (const char* typed : {"M. Rizal Fahmi", "Moh. Rizal Fahmi", "Muhamad Rizal", "Rizal Fahmi",
                            "Dr. H. Muh Rizal Fahmi"}) {
    EXPECT_THAT(found(typed), ElementsAre("Muhammad Rizal Fahmi")) << typed;
  }
}

TEST_F(OfficialValuesTest, TakesALetterForAnotherWhereNobodyElseHasTheName) {
  const OfficialMatches slip = find_officials({"sadin", "raya"}, *index_);
  EXPECT_THAT(slip.spelled, ElementsAre("La Sadim Raya"));
  EXPECT_TRUE(slip.by_slip);
  EXPECT_FALSE(find_officials({"sadim", "raya"}, *index_).by_slip);
  EXPECT_THAT(found("Wayan Sudharma"), ElementsAre("Wayan Sudarma"));
}

// Whoever is found by one name is found in the articles that have another.
TEST_F(OfficialValuesTest, TheOtherNamesOfAPersonCount) {
  EXPECT_THAT(found("Wa Ode Hasmina"), ElementsAre("Hasmina", "Waode Hasmina"));
  EXPECT_THAT(found("Waode"), ElementsAre("Hasmina", "Waode Hasmina"));
}

TEST_F(OfficialValuesTest, OtherPersonsAreNotFound) {
  for (const char* typed : {"Rizal Ramli", "Sadim Fahmi", "Budi", "Raya Sadim", "Fahmi M", "", "-",
                            "Muhammad Sadim", "Kendari"}) {
    EXPECT_THAT(found(typed), IsEmpty()) << typed;
  }
}

TEST_F(OfficialValuesTest, ReadsAnOfficeBeforeTheName) {
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

}  // namespace
}  // namespace warta
