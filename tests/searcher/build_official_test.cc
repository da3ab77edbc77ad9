// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/build_official.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "indexer/write/index_writer.h"
#include "searcher/build_position.h"
#include "searcher/office_plans.h"
#include "searcher/open_index.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class BuildOfficialTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    testing::add_articles(
        writer, {"1", "Kabar\nBupati Bombana Edi Wirawan hadir, Rabu (6/11/2024).", "2",
                 "Kabar\nWali Kota Jambi Rina Marlina hadir, Rabu (6/11/2024).", "3",
                 "Kabar\nKapolres Tebo Wayan Sudarma hadir, Rabu (6/11/2024).", "4",
                 "Kabar\nKasat Reskrim Polres Tebo Dodi Hartawan hadir, Rabu (6/11/2024)."});
    writer.commit();
    index_ = new OpenIndex(std::vector{folder_->path("idx")});
  }
  static void TearDownTestSuite() {
    delete index_;
    delete folder_;
  }

  static BuiltValue built(const std::string& value) { return build_official(value, *index_); }
  static std::size_t articles(const std::string& value) {
    return articles_with(built(value).plan, *index_);
  }

  static inline testing::TempFolder* folder_ = nullptr;
  static inline OpenIndex* index_ = nullptr;
};

TEST_F(BuildOfficialTest, PeopleBetweenCommasAreAlternatives) {
  for (const char* typed : {"wirawan,marlina", "Edi Wirawan, Rina Marlina",
                            "Bupati Edi Wirawan, Wali Kota Marlina", "bupati, wali kota jambi"}) {
    EXPECT_EQ(articles(typed), 2U) << typed;
    EXPECT_THAT(built(typed).note, IsEmpty()) << typed;
  }
  EXPECT_EQ(articles("wirawan, marlina, sudarma"), 3U);
  EXPECT_EQ(articles("wirawan, siapa"), 0U);
  EXPECT_EQ(articles("Edi Wirawan, M.Si"), 1U);
  EXPECT_EQ(articles("Bupati, Edi Wirawan"), 1U);
  // Whoever is meant holds the office: not all who do.
  EXPECT_EQ(articles("Wali Kota, Sudarma"), 0U);
}

TEST_F(BuildOfficialTest, AnOfficeThatNoTableHasMayHaveItsRegionBehindIt) {
  for (const char* typed : {"Kasat Reskrim Polres Tebo", "kasat reskrim polres",
                            "kasat reskrim polres kabupaten tebo"}) {
    EXPECT_EQ(articles(typed), 1U) << typed;
    EXPECT_EQ(articles_with(build_position(typed, *index_).plan, *index_), 1U) << typed;
  }
  EXPECT_EQ(articles("Kasat Reskrim Polres Bombana"), 0U);
}

// What is put right may look like a slip again: "kepala desa desa tangopa" went on without end.
TEST_F(BuildOfficialTest, AnOfficeIsPutRightOnce) {
  for (const char* typed : {"kepala desa desa tangopa alwan moh. saleh", "desa kepala desa edi"}) {
    EXPECT_EQ(articles(typed), 0U) << typed;
  }
}

TEST_F(BuildOfficialTest, OfANameLongerThanAnyPrintedTheFirstWordsCount) {
  for (const char* typed :
       {"Edi Wirawan Kusumo", "Drs. Edi Wirawan Kusumo Hadi, M.Si", "Bupati Edi Wirawan Kusumo"}) {
    const BuiltValue value = built(typed);
    EXPECT_EQ(articles_with(value.plan, *index_), 1U) << typed;
    ASSERT_THAT(value.note, SizeIs(2)) << typed;
    EXPECT_EQ(value.note[0].kind, "no_official") << typed;
    EXPECT_THAT(value.note[1].values, ElementsAre("Edi Wirawan")) << typed;
  }
  // One word may be anybody's.
  EXPECT_EQ(articles("Wirawan Kusumo"), 0U);
  EXPECT_EQ(articles("Edi Kusumo Hadi"), 0U);
}

}  // namespace
}  // namespace warta
