// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_values.h"

#include <gmock/gmock.h>

#include "indexer/ingest.h"
#include "searcher/resolve/typed_office.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

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
    folder_->write("in/f.txt",
                   "Menko Tinjau Pelabuhan\n"
                   "Menteri Luhut B. Pandjaitan meninjau pelabuhan, Selasa (10/12/2024). "
                   "Menteri Luhut Binsar Pandjaitan gembira.");
    folder_->write("in/g.txt",
                   "Ketua DPR Buka Sidang\n"
                   "Ketua DPR Bambang Soesatyo membuka sidang, Rabu (11/12/2024). Menteri Keuangan "
                   "Bambang S. Brodjonegoro hadir.");
    folder_->write("in/h.txt",
                   "Gubernur Jabar Buka Festival\n"
                   "Gubernur Jawa Barat Ridwan Kamil membuka festival, Rabu (11/12/2024).");
    folder_->write("in/i.txt",
                   "Wagub Jatim Buka Festival\n"
                   "Wakil Gubernur Jawa Timur Emil Dardak membuka festival, Kamis (12/12/2024).");
    folder_->write("in/j.txt",
                   "Bupati Tebo Buka Lomba\n"
                   "Bupati Tebo M. Nasir membuka lomba, Kamis (12/12/2024). Sekretaris Daerah "
                   "Bombana Muhammad Nasir hadir.");
    folder_->write("in/k.txt",
                   "Menko Polhukam Hadir\n"
                   "Menko Polhukam Mahfud MD hadir, Jumat (13/12/2024).");
    folder_->write("in/l.txt",
                   "Presiden Hadir\n"
                   "Presiden Sutopo Wirawan hadir, Jumat (13/12/2024).");
    folder_->write("in/m.txt",
                   "Presiden Tiba\n"
                   "Presiden Sutopo tiba, Sabtu (14/12/2024).");
    folder_->write(
        "in/n.txt",
        "Presiden Pergi\n"
        "Presiden Sutopo Wirawan pergi, Minggu (15/12/2024). Camat Tebo Ilir Joko Sutopo "
        "melepasnya.");
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

TEST_F(OfficialValuesTest, ShortWordsHaveSlipsBesideOthers) {
  for (const char* typed :
       {"Emi Dardak", "Eml Dardak", "Ridwan Kail", "Lla Sadim Raya", "L Sadm Raya"}) {
    EXPECT_THAT(found(typed), Not(IsEmpty())) << typed;
  }
  EXPECT_THAT(found("Jko Sutopo"), ElementsAre("Joko Sutopo"));
  // By itself a short word may be anybody's.
  EXPECT_THAT(found("Eml"), IsEmpty());
  EXPECT_THAT(found("Rya"), IsEmpty());
}

// "Prabowo" is no Listyo Sigit Prabowo, and neither is "Prabwo".
TEST_F(OfficialValuesTest, AWordThatIsTheUsualNameOfOneMeansNobodyElse) {
  EXPECT_THAT(found("Sutopo"), Contains("Sutopo Wirawan"));
  EXPECT_THAT(found("Sutopo"), Not(Contains("Joko Sutopo")));
  EXPECT_THAT(found("Sutpo"), Contains("Sutopo Wirawan"));
  EXPECT_THAT(found("Sutpo"), Not(Contains("Joko Sutopo")));
  EXPECT_THAT(found("Nasir"), UnorderedElementsAre("M. Nasir", "Muhammad Nasir"));
}

TEST_F(OfficialValuesTest, DegreesCountForNothing) {
  for (const char* typed : {"Mahfud MD", "mahfud md", "Mahfud Md", "Mahfud", "Mohammad Mahfud MD",
                            "Prof. Dr. Mahfud M.D.", "M. Mahfud"}) {
    EXPECT_THAT(found(typed), ElementsAre("Mahfud")) << typed;
  }
  EXPECT_THAT(found("ridwan kamil se"), ElementsAre("Ridwan Kamil"));
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

TEST_F(OfficialValuesTest, AnInitialStandsForNoNameBesideAnotherThatIsLeft) {
  EXPECT_THAT(found("Basaria Panjaitan"), IsEmpty());
  EXPECT_THAT(found("Bambang Soesatyo"), ElementsAre("Bambang Soesatyo"));
  EXPECT_THAT(found("M. Nasir"), UnorderedElementsAre("M. Nasir", "Muhammad Nasir"));
  EXPECT_THAT(found("Mohamad Nasir"), UnorderedElementsAre("M. Nasir", "Muhammad Nasir"));
  EXPECT_THAT(found("Luhut Panjaitan"), Contains("Luhut Binsar Pandjaitan"));
  EXPECT_THAT(found("Luhut Binsar Pandjaitan"), Not(Contains("Bambang Soesatyo")));
  EXPECT_THAT(found("Bambang Sumantri Brodjonegoro"), ElementsAre("Bambang S. Brodjonegoro"));
}

TEST_F(OfficialValuesTest, TellsWhetherAnybodyHasTheName) {
  const auto is_other = [&](std::vector<std::string> words) {
    return find_officials(words, *index_).is_other;
  };
  EXPECT_TRUE(is_other({"la", "sadim", "karim", "raya"}));
  EXPECT_TRUE(is_other({"bambang", "sumantri", "brodjonegoro"}));
  EXPECT_FALSE(is_other({"sadim", "raya"}));
  EXPECT_FALSE(is_other({"m", "rizal", "fahmi"}));
  EXPECT_FALSE(is_other({"bambang", "soesatyo"}));
}

TEST_F(OfficialValuesTest, NicknamesAndFormsOfAddress) {
  EXPECT_THAT(found("Kang Emil"), ElementsAre("Ridwan Kamil"));
  EXPECT_THAT(found("Pak Bamsoet"), ElementsAre("Bambang Soesatyo"));
  for (const char* typed : {"Mas Emil", "Bang Emil Dardak", "Gus Emil", "Mbak Dardak"}) {
    EXPECT_THAT(found(typed), ElementsAre("Emil Dardak")) << typed;
  }
}

}  // namespace
}  // namespace warta
