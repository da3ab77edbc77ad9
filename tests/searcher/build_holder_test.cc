// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_holder.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "indexer/ingest.h"
#include "searcher/searcher.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

class BuildHolderTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    const auto write = [](const char* name, const char* text) { folder_->write(name, text); };
    write("in/bogor.txt",
          "Pasar Dibuka\n"
          "Wali Kota Bogor Bima Arya membuka pasar di Kota Bogor, Rabu (6/11/2024).");
    write("in/bima.txt",
          "Jalan Diperbaiki\n"
          "Wali Kota Bima Taufan Rahman memperbaiki jalan di Kota Bima, Rabu (6/11/2024).");
    write("in/menhan.txt",
          "Pesawat Tiba\n"
          "Menteri Pertahanan (Menhan) Prastowo Wirawan menerima pesawat, Kamis (7/11/2024).");
    write(
        "in/gubernur.txt",
        "Camat Dilantik\n"
        "Gubernur Bali Prastowo Wirawan melantik camat, Jumat (8/11/2024). Menteri Kesehatan Rina "
        "Marlina hadir.");
    write("in/kapolri.txt",
          "Apel Digelar\n"
          "Kapolri Jenderal Listiyo Prastowo memimpin apel, Sabtu (9/11/2024).");
    write("in/bgn.txt",
          "Gizi Dibahas\n"
          "Kepala Badan Gizi Nasional Dadang Hindarto membahas gizi, Sabtu (9/11/2024).");
    write("in/cianjur.txt",
          "Waduk Diresmikan\n"
          "Bupati Cianjur Hendra Gunadi dan Bupati Bogor Adi Yasir meresmikan waduk di Kabupaten "
          "Bogor, Sabtu (9/11/2024).");
    ingest(folder_->path("idx"), {folder_->path("in")});
    searcher_ = new Searcher({folder_->path("idx")});
  }
  static void TearDownTestSuite() {
    delete searcher_;
    delete folder_;
  }

  static Answer asked(const std::string& official) {
    return testing::ask(*searcher_, "pejabat:\"" + official + '"');
  }
  static std::vector<std::string> titles(const std::string& official) {
    return testing::titles_of(asked(official));
  }

  static inline testing::TempFolder* folder_ = nullptr;
  static inline Searcher* searcher_ = nullptr;
};

// Arya was looked for among the mayors of Bima.
TEST_F(BuildHolderTest, TheFirstNameMayBeAPlaceAsWell) {
  for (const char* typed : {"Wali Kota Bima Arya", "wako bima arya", "Wali Kota Bogor Bima Arya",
                            "Wali Kota Kota Bogor Dr. Bima Arya, M.Si", "Pj Wali Kota Bima Arya"}) {
    const Answer answer = asked(typed);
    EXPECT_THAT(testing::titles_of(answer), ElementsAre("Pasar Dibuka")) << typed;
    EXPECT_THAT(answer.interpretation.notes, IsEmpty()) << typed;
    EXPECT_THAT(answer.interpretation.resolved[0].values, ElementsAre("Bima Arya")) << typed;
  }
  EXPECT_THAT(titles("Wali Kota Bima Taufan Rahman"), ElementsAre("Jalan Diperbaiki"));
  EXPECT_THAT(titles("Wali Kota Bima"), ElementsAre("Jalan Diperbaiki"));
}

TEST_F(BuildHolderTest, OfficeAndNameAreOnePersons) {
  EXPECT_THAT(titles("Prastowo Wirawan"), UnorderedElementsAre("Pesawat Tiba", "Camat Dilantik"));
  EXPECT_THAT(titles("Menteri Prastowo"), ElementsAre("Pesawat Tiba"));
  EXPECT_THAT(titles("Gubernur Prastowo"), ElementsAre("Camat Dilantik"));
  for (const char* typed :
       {"Menhan Prastowo", "Menteri Pertahanan Prastowo Wirawan", "menhan prastowo wirawan"}) {
    const Answer answer = asked(typed);
    EXPECT_THAT(testing::titles_of(answer), ElementsAre("Pesawat Tiba")) << typed;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << typed;
    EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("say it so")) << typed;
  }
  EXPECT_THAT(titles("Bupati Bogor Adi Yasir"), ElementsAre("Waduk Diresmikan"));
}

// Of those called so, whoever holds the office: by itself the name is the usual person's.
TEST_F(BuildHolderTest, TheOfficeTellsNamesakesApart) {
  EXPECT_THAT(asked("Kapolri Prastowo").interpretation.resolved[0].values,
              ElementsAre("Listiyo Prastowo"));
}

TEST_F(BuildHolderTest, WhereNobodyCalledSoHoldsItANoteSaysSo) {
  const Answer answer = asked("Gubernur Rina Marlina");
  EXPECT_THAT(testing::titles_of(answer), ElementsAre("Camat Dilantik"));
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_EQ(answer.interpretation.notes[0].message(),
            "nobody called 'rina marlina' is named as 'Gubernur'; articles that have both the name "
            "and the office");
  const Answer of_agency = asked("Menteri Kesehatan Prastowo");
  EXPECT_THAT(testing::titles_of(of_agency),
              UnorderedElementsAre("Pesawat Tiba", "Camat Dilantik"));
  ASSERT_THAT(of_agency.interpretation.notes, SizeIs(1));
  EXPECT_THAT(of_agency.interpretation.notes[0].message(), HasSubstr("named as 'Menteri'"));
  // He is named there as bupati of another kabupaten.
  ASSERT_THAT(asked("Bupati Bogor Hendra Gunadi").interpretation.notes, SizeIs(1));
}

TEST_F(BuildHolderTest, OfficesThatNoTableHasAreUnderstood) {
  for (const char* typed : {"Kepala Badan Gizi Nasional Dadang Hindarto",
                            "Kepala BGN Dadang Hindarto", "kepala badan gizi nasional"}) {
    const Answer answer = asked(typed);
    EXPECT_THAT(testing::titles_of(answer), ElementsAre("Gizi Dibahas")) << typed;
    EXPECT_THAT(answer.interpretation.notes, IsEmpty()) << typed;
  }
}

TEST_F(BuildHolderTest, ANameMayHaveASlipBehindItsOffice) {
  for (const char* typed : {"Wali Kota Bima Arja", "Gubernur Prastwo Wirawan"}) {
    const Answer answer = asked(typed);
    EXPECT_EQ(answer.total, 1U) << typed;
    EXPECT_THAT(answer.interpretation.notes, SizeIs(1)) << typed;
  }
}

}  // namespace
}  // namespace warta
