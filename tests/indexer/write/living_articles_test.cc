// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/living_articles.h"

#include <gmock/gmock.h>

#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class LivingArticlesTest : public ::testing::Test {
 protected:
  LivingArticlesTest() {
    IndexWriter writer(folder_.path("idx"));
    testing::add_articles(writer, {"a", "Warga panen kopi.", "b", "Jalan rusak.", "c", "Banjir."});
    writer.commit();
    snapshot_ = open_snapshot(folder_.path("idx"));
    name_ = snapshot_.segments[0]->entry().name;
    living_.follow(snapshot_);
  }

  testing::TempFolder folder_;
  Snapshot snapshot_;
  std::string name_;
  LivingArticles living_;
};

TEST_F(LivingArticlesTest, ThoseOfTheSnapshotAreUntilTheyAreRemoved) {
  EXPECT_TRUE(living_.input_of("b"));
  EXPECT_EQ(living_.stored("b").second, 2U);
  EXPECT_FALSE(living_.input_of("d"));
  living_.remove("c");
  living_.remove("b");
  living_.remove("d");
  EXPECT_FALSE(living_.input_of("b"));
  EXPECT_EQ(living_.stored("b").first, nullptr);
  EXPECT_TRUE(living_.is_living(*snapshot_.segments[0], 1));
  EXPECT_FALSE(living_.is_living(*snapshot_.segments[0], 2));
  EXPECT_THAT(living_.dead_in(name_), ElementsAre(2U, 3U));
  EXPECT_TRUE(living_.is_to_save(name_));
  living_.mark_saved();
  EXPECT_FALSE(living_.has_to_save());
  EXPECT_THAT(living_.dead_in(name_), ElementsAre(2U, 3U));
  living_.follow(snapshot_);
  EXPECT_TRUE(living_.input_of("b"));
}

TEST_F(LivingArticlesTest, ThoseAddedSinceGoBeforeIt) {
  living_.remove("a");
  living_.add("000099", {{"d", {4, {}}}, {"a", {5, {}}}});
  EXPECT_EQ(living_.input_of("a")->hash, 5U);
  EXPECT_EQ(living_.stored("a").first, nullptr);
  living_.remove("a");
  EXPECT_FALSE(living_.input_of("a"));
  EXPECT_THAT(living_.dead_in("000099"), ElementsAre(2U));
  EXPECT_THAT(living_.dead_in("000098"), IsEmpty());
  living_.bury("000098", {});
  EXPECT_FALSE(living_.is_to_save("000098"));
  living_.bury("000098", {7});
  EXPECT_TRUE(living_.is_to_save("000098"));
}

}  // namespace
}  // namespace warta
