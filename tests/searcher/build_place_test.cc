// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_place.h"

#include <gmock/gmock.h>

#include "indexer/write/index_writer.h"
#include "searcher/searcher.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

// Articles that write the name of a place in every way, and what only looks like it.
class BuildPlaceTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    testing::add_articles(
        writer, {"hyphen",       "Kabar\nPanen raya di Pare-Pare, Rabu (6/11/2024).",         //
                 "together",     "Kabar\nPanen raya di Parepare, Rabu (6/11/2024).",          //
                 "apart",        "Kabar\nPanen raya di Pare Pare, Rabu (6/11/2024).",         //
                 "gourd",        "Resep\nTumis pare dengan telur, jangan sampai gosong.",     //
                 "karang",       "Kabar\nWarga Karang Pilang bergotong royong hari Minggu.",  //
                 "karangpilang", "Kabar\nSawah di Karangpilang kekeringan lagi.",             //
                 "headline",     "Tambang Sawah Lunto Dibuka\nSeorang warga datang.",         //
                 "full",         "Kabar\nJalan Kabupaten Bogor rusak lagi.",                  //
                 "short",        "Kabar\nJalan di Kab. Bogor rusak lagi.",                    //
                 "reef",         "Kabar\nBatu karang dan jamu pilang laku di pasar."});
    writer.commit();
  }
  static void TearDownTestSuite() { delete folder_; }

  static Answer search(const std::string& query) {
    return testing::ask(Searcher({folder_->path("idx")}), query);
  }
  static std::vector<std::string> ids(const std::string& query) {
    return testing::ids_of(search(query));
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* BuildPlaceTest::folder_ = nullptr;

TEST_F(BuildPlaceTest, AKotaIsFoundHoweverItIsWritten) {
  for (const char* query : {"parepare", "pare pare", "pare-pare", "Pare-Pare panen"}) {
    EXPECT_THAT(ids(query), UnorderedElementsAre("hyphen", "together", "apart")) << query;
  }
  EXPECT_EQ(ids("parepare").front(), "together");
  EXPECT_THAT(ids("pare"), Contains("gourd"));
}

TEST_F(BuildPlaceTest, ItsLevelMayBeShortened) {
  for (const char* query : {"kabupaten bogor", "kab bogor", "Kab. Bogor jalan"}) {
    EXPECT_THAT(ids(query), UnorderedElementsAre("full", "short")) << query;
  }
}

TEST_F(BuildPlaceTest, AKecamatanToo) {
  for (const char* query : {"karang pilang", "karangpilang", "karang-pilang"}) {
    EXPECT_THAT(ids(query), UnorderedElementsAre("karang", "karangpilang")) << query;
  }
}

TEST_F(BuildPlaceTest, InAHeadlineToo) {
  for (const char* query : {"judul:sawahlunto", "judul:sawah-lunto"}) {
    EXPECT_THAT(ids(query), UnorderedElementsAre("headline")) << query;
  }
}

TEST_F(BuildPlaceTest, ANameThatIsRightIsNotCorrected) {
  for (const char* query : {"pare pare", "muko muko", "sawah lunto"}) {
    EXPECT_EQ(search(query).interpretation.corrected, "") << query;
  }
}

TEST_F(BuildPlaceTest, AShortenedNameThatNoArticleSaysIsTheRegion) {
  const Answer answer = search("panen kepsul");
  EXPECT_EQ(answer.interpretation.corrected, "");
  ASSERT_THAT(answer.interpretation.resolved, SizeIs(1));
  EXPECT_EQ(answer.interpretation.resolved[0].values.front(), "Kabupaten Kepulauan Sula");
}

// Neither the words nor what is almost called so: it is no slip of another word.
TEST_F(BuildPlaceTest, ARegionThatIsNoneIsCorrectedByNoWord) {
  const Answer answer = search("kabupaten:Panennn");
  EXPECT_EQ(answer.interpretation.corrected, "");
  EXPECT_THAT(answer.hits, IsEmpty());
}

}  // namespace
}  // namespace warta
