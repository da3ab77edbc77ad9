// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/near_words.h"

#include <gtest/gtest.h>

#include "indexer/schema/layout.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

// Whether the one article has the roots within the distance; both layouts say the same.
bool has(const std::vector<std::string>& roots, std::size_t distance) {
  const NearWords words{roots, distance};
  std::vector<bool> answers;
  for (const Layout layout : {Layout::flat, Layout::portable}) {
    const testing::TempFolder folder;
    IndexWriter writer(folder.path("idx"), layout);
    testing::add_articles(writer, {"a",
                                   "Banjir Rendam Sawah\n"
                                   "Hujan membuat sungai meluap dan merendam puluhan rumah warga. "
                                   "Warga mengungsi, sungai surut kemudian."});
    writer.commit();
    const Snapshot snapshot = open_snapshot(folder.path("idx"));
    answers.push_back(NearMatcher(snapshot.segments.front()->tokens(), words).has(1));
  }
  EXPECT_EQ(answers[0], answers[1]);
  return answers[0];
}

TEST(NearWords, StandWithinTheDistanceInAnyFormAndOrder) {
  EXPECT_TRUE(has({"hujan", "sungai"}, 2));
  EXPECT_TRUE(has({"sungai", "hujan"}, 2));
  EXPECT_FALSE(has({"hujan", "sungai"}, 1));
  EXPECT_TRUE(has({"rendam", "rumah"}, 2));
  // The nearest pair counts, not the first.
  EXPECT_TRUE(has({"sungai", "ungsi"}, 1));
  EXPECT_TRUE(has({"hujan", "luap", "rumah"}, 7));
  EXPECT_FALSE(has({"hujan", "luap", "rumah"}, 6));
  EXPECT_FALSE(has({"hujan", "kopi"}, 100));
}

TEST(NearWords, OfTheHeadlineAreNotNearThoseOfTheBody) {
  EXPECT_TRUE(has({"banjir", "sawah"}, 2));
  EXPECT_FALSE(has({"sawah", "hujan"}, 5));
}

}  // namespace
}  // namespace warta
