// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_spacing.h"

#include <gmock/gmock.h>

#include "indexer/write/index_writer.h"
#include "searcher/searcher.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class NameSpacingTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    testing::add_articles(
        writer, {"1", "Kabar\nBupati Bombana Sri Mulyani Rahayu hadir, Rabu (6/11/2024).", "2",
                 "Kabar\nWali Kota Kendari Tafdilwan hadir, Kamis (7/11/2024)."});
    writer.commit();
  }
  static void TearDownTestSuite() { delete folder_; }

  static inline testing::TempFolder* folder_ = nullptr;
};

TEST_F(NameSpacingTest, ASpaceIsMissingOrTooMany) {
  const OpenIndex index({folder_->path("idx")});
  EXPECT_THAT(respaced_name({"srimulyani"}, index).words, ElementsAre("sri", "mulyani"));
  EXPECT_THAT(respaced_name({"tafdil", "wan"}, index).words, ElementsAre("tafdilwan"));
  EXPECT_THAT(respaced_name({"srirahayu"}, index).words, IsEmpty());  // not side by side
  EXPECT_THAT(respaced_name({"mulyani"}, index).words, IsEmpty());
  EXPECT_THAT(respaced_name({"banjir", "bandang"}, index).words, IsEmpty());
}

TEST_F(NameSpacingTest, IsToldOfOfficials) {
  const Searcher searcher({folder_->path("idx")});
  for (const char* query : {"pejabat:srimulyani", "pejabat:\"tafdil wan\""}) {
    const Answer answer = testing::ask(searcher, query);
    EXPECT_EQ(answer.total, 1U) << query;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << query;
    EXPECT_THAT(answer.interpretation.notes[0].message(), HasSubstr("; taken as '")) << query;
  }
  EXPECT_THAT(searcher.officials({"srimulyani"}).officials, SizeIs(1));
}

}  // namespace
}  // namespace warta
