// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/region_plan.h"

#include <gmock/gmock.h>

#include "indexer/write/index_writer.h"
#include "searcher/searcher.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

// Kolaka Timur was a part of Kolaka until 11 January 2013.
class RegionPlanTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    testing::add_articles(
        writer,
        {"new",
         "Kabar\nBupati Kolaka Timur Andi Merya Nur hadir di Kolaka Timur, Rabu (6/11/2024).",
         "old", "Kabar\nPanen di Kabupaten Kolaka Timur dimulai, Jumat (6/5/2011).", "last",
         "Kabar\nPanen di Kabupaten Kolaka Timur selesai, Kamis (10/1/2013).", "first",
         "Kabar\nPanen di Kabupaten Kolaka Timur lagi, Jumat (11/1/2013).", "kolaka",
         "Kabar\nBupati Kolaka Ahmad Safei hadir di Kolaka, Rabu (6/11/2024).", "utara",
         "Kabar\nPanen di Kabupaten Kolaka Utara, Jumat (6/5/2011)."});
    writer.commit();
  }
  static void TearDownTestSuite() { delete folder_; }

  static Answer search(const std::string& regency) {
    Request request;
    request.filters = {{"regency", regency}};
    return Searcher({folder_->path("idx")}).search(request);
  }
  static std::vector<std::string> ids(const std::string& regency) {
    return testing::ids_of(search(regency));
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* RegionPlanTest::folder_ = nullptr;

TEST_F(RegionPlanTest, AKabupatenHasWhatWasAPartOfItThen) {
  EXPECT_THAT(ids("Kabupaten Kolaka"), UnorderedElementsAre("kolaka", "last", "old"));
  EXPECT_THAT(ids("Kolaka Timur"), UnorderedElementsAre("new", "old", "last", "first"));
  EXPECT_THAT(ids("Kolaka Utara"), ElementsAre("utara"));
}

TEST_F(RegionPlanTest, SaysSoWhereThereIsSuch) {
  const OpenIndex index({folder_->path("idx")});
  std::vector<Remark> notes;
  region_plan(740100, index, &notes);
  ASSERT_THAT(notes, SizeIs(1));
  EXPECT_EQ(notes[0].kind, "region_was_part");
  EXPECT_THAT(notes[0].values,
              ElementsAre("Kabupaten Kolaka Timur", "2013-01-11", "Kabupaten Kolaka"));
  notes.clear();
  region_plan(740300, index, &notes);  // Muna, of which Muna Barat was made: no article
  EXPECT_THAT(notes, IsEmpty());
}

}  // namespace
}  // namespace warta
