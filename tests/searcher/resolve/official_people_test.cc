// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/official_people.h"

#include <gmock/gmock.h>

#include <set>

#include "indexer/write/index_writer.h"
#include "searcher/open_index.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::UnorderedElementsAre;

class OfficialPeopleTest : public ::testing::Test {
 protected:
  // An article for each sentence, in segments of their own.
  void index(const std::vector<std::vector<std::string>>& segments) {
    IndexWriter writer(folder_.path("idx"));
    for (const auto& sentences : segments) {
      std::vector<std::string> ids_and_texts;
      for (const std::string& sentence : sentences) {
        ids_and_texts.push_back(std::to_string(++last_id_));
        ids_and_texts.push_back("Kabar\n" + sentence + " hadir, Rabu (6/11/2024).");
      }
      testing::add_articles(writer, ids_and_texts);
    }
    writer.commit();
  }

  std::set<std::string> people() const {
    const OpenIndex index({folder_.path("idx")});
    const OfficialPeople& found = index.people();
    std::set<std::string> names;
    for (std::uint32_t i = 0; i < found.size(); ++i) names.emplace(found.name(i));
    EXPECT_EQ(names.size(), found.size());
    return names;
  }

  // Whom the name is taken for, alike in all segments.
  std::string person_of(const std::string& name) const {
    const OpenIndex index({folder_.path("idx")});
    std::set<std::string> found;
    for (std::size_t place = 0; place < index.readers().size(); ++place) {
      const Column& column = index.readers()[place]->segment().columns().of(FieldId::official);
      for (std::uint32_t value = 0; value < column.size(); ++value) {
        if (column.text(value) != name) continue;
        found.emplace(index.people().name(index.people().of_segment(place)[value]));
      }
    }
    EXPECT_EQ(found.size(), 1U) << name;
    return found.empty() ? std::string() : *found.begin();
  }

  testing::TempFolder folder_;
  int last_id_ = 0;
};

TEST_F(OfficialPeopleTest, VariantsOfOneOfficeAreOneEverywhere) {
  index({{"Bupati Bombana Edy Suharmanto", "Bupati Bombana Edi Suharmanto"},
         {"Bupati Bombana Edy Suharmanto", "Kapolres Tebo Wayan Sudarma"},
         {"Ketua KONI Edi Suharmanto", "Bupati Bombana Edi Suharmanto"},
         {"Bupati Bombana Edy Suharmanto"}});
  EXPECT_EQ(person_of("Edi Suharmanto"), "Edy Suharmanto");
  EXPECT_EQ(person_of("Edy Suharmanto"), "Edy Suharmanto");
  EXPECT_THAT(people(), UnorderedElementsAre("Edy Suharmanto", "Wayan Sudarma"));
}

TEST_F(OfficialPeopleTest, NamesOfDifferentOfficesAreNot) {
  index({{"Bupati Bombana Edy Suharmanto", "Kapolres Tebo Edi Suharmanto"}});
  EXPECT_THAT(people(), UnorderedElementsAre("Edy Suharmanto", "Edi Suharmanto"));
}

// "Rizal" is the mayor beside his office, and somebody else beside another.
TEST_F(OfficialPeopleTest, AShortNameOfSeveralIsNobodyElses) {
  index({{"Wali Kota Jambi Rizal Fahmi", "Wali Kota Jambi Rizal", "Kapolres Tebo Rizal",
          "Kapolres Tebo Rizal"}});
  EXPECT_EQ(person_of("Rizal"), "Rizal");
}

TEST_F(OfficialPeopleTest, ADotMakesNoOtherName) {
  index({{"Bupati Bombana Desmon J. Mahesta", "Kapolres Tebo Desmon J Mahesta"}});
  EXPECT_THAT(people(), UnorderedElementsAre("Desmon J. Mahesta"));
}

TEST_F(OfficialPeopleTest, AnApostropheMakesNoOtherName) {
  index({{"Bupati Bombana Ruli Mas'adi", "Kapolres Tebo Ruli Mas\u2019adi",
          "Kapolres Bungo Ruli Masadi", "Kapolres Bone Ruli Mas\u2019adi"}});
  EXPECT_THAT(people(), UnorderedElementsAre("Ruli Mas\u2019adi"));
}

// In the office where both are printed the names are one; in the others nobody else has their
// words.
TEST_F(OfficialPeopleTest, AWholeNameThatNobodyElseHasIsOneInEveryOffice) {
  index({{"Bupati Bombana Desmon Mahesta", "Bupati Bombana Desmon Junaidi Mahesta",
          "Kapolres Tebo Desmon Mahesta", "Kapolres Bungo Desmon Mahesta",
          "Kapolres Bone Desmon Mahesta"}});
  EXPECT_THAT(people(), UnorderedElementsAre("Desmon Mahesta"));
}

TEST_F(OfficialPeopleTest, AWholeNameThatSomebodyElseMayHaveIsHisWhereItIsSaid) {
  index(
      {{"Bupati Bombana Agus Salim", "Bupati Bombana Agus Harun Salim", "Kapolres Tebo Agus Salim",
        "Kapolres Bungo Agus Salim", "Kapolres Bone Agus Pranoto Salim"}});
  EXPECT_THAT(people(),
              UnorderedElementsAre("Agus Salim", "Agus Harun Salim", "Agus Pranoto Salim"));
}

TEST_F(OfficialPeopleTest, ANicknameIsTheNameBehindIt) {
  index({{"Gubernur DKI Jakarta Basuki Tjahaja Purnama", "Gubernur DKI Jakarta Ahok",
          "Kapolres Tebo Ahok", "Gubernur DKI Jakarta Basuki Tjahaja Purnama"}});
  EXPECT_EQ(person_of("Ahok"), "Basuki Tjahaja Purnama");
}

TEST_F(OfficialPeopleTest, AnIndexWithoutOfficialsHasNone) {
  index({{"Hujan"}});
  EXPECT_EQ(people().size(), 0U);
}

}  // namespace
}  // namespace warta
