// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/segment_ends.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/write/segment_writer.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SegmentEnds, AsManyArticlesEach) {
  EXPECT_THAT(segment_ends({}), IsEmpty());
  const std::vector<std::size_t> sizes(kSegmentArticles + 1, 2'000);
  EXPECT_THAT(segment_ends(sizes), ElementsAre((kSegmentArticles + 2) / 2, kSegmentArticles + 1));
  EXPECT_THAT(segment_ends(std::span(sizes).first(kSegmentArticles)),
              ElementsAre(kSegmentArticles));
}

// Forty texts of four megabytes, all of invented words, once took 3 GB.
TEST(SegmentEnds, FewerOfLargeTexts) {
  const std::vector<std::size_t> sizes{3'000'000, 3'000'000, 1'000'000, 9'000'000, 10};
  EXPECT_THAT(segment_ends(sizes), ElementsAre(1U, 3U, 4U, 5U));
}

}  // namespace
}  // namespace warta
