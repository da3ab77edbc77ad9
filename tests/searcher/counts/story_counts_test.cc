// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counts/story_counts.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

StoryValues three_stories() {
  StoryValues values;
  values.add(7, 2);
  values.add_none(7);
  values.add(7, 1);
  values.add(7, 2);
  values.add_none(8);
  values.add_none(8);
  values.add(9, 2);
  return values;
}

TEST(StoryValues, CountOnceForEachValueOfAStory) {
  const ValueCounts counted = three_stories().count();
  EXPECT_THAT(counted.counts, ElementsAre(Pair(1, 1), Pair(2, 2)));
  EXPECT_EQ(counted.unknown, 1U);
}

TEST(StoryValues, TheLeastIsTheFirstDay) {
  EXPECT_THAT(three_stories().least(),
              ElementsAre(Pair(7, 1), Pair(8, StoryValues::kNone), Pair(9, 2)));
}

}  // namespace
}  // namespace warta
