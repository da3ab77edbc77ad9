// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/segment_cache.h"

#include <gtest/gtest.h>

#include "searcher/match/flat_postings.h"

namespace warta {
namespace {

using PostingCache = SegmentCache<const FlatPostings>;

FlatPostingsPtr list_of(std::size_t size) {
  auto list = std::make_shared<FlatPostings>();
  list->documents.resize(size);
  list->counts.resize(size);
  return list;
}

TEST(SegmentCache, TellsSegmentsAndTermsApart) {
  PostingCache cache(1 << 20);
  const FlatPostingsPtr list = list_of(3);
  cache.add(1, "kota", list);
  EXPECT_EQ(cache.find(1, "kota"), list);
  EXPECT_EQ(cache.find(2, "kota"), nullptr);
  EXPECT_EQ(cache.find(1, "desa"), nullptr);
}

TEST(SegmentCache, KeepsItsBoundAndWhatWasUsedLast) {
  constexpr std::size_t kBound = 100'000;
  PostingCache cache(kBound);
  cache.add(1, "often", list_of(1000));
  for (int i = 0; i < 200; ++i) {
    cache.add(1, std::to_string(i), list_of(1000));
    ASSERT_NE(cache.find(1, "often"), nullptr) << i;
    ASSERT_LE(cache.size_bytes(), kBound);
  }
  EXPECT_EQ(cache.find(1, "0"), nullptr);
  EXPECT_NE(cache.find(1, "199"), nullptr);
}

TEST(SegmentCache, AListThatIsTooLargeIsNotKept) {
  PostingCache cache(10'000);
  cache.add(1, "small", list_of(10));
  cache.add(1, "large", list_of(100'000));
  EXPECT_EQ(cache.find(1, "large"), nullptr);
  EXPECT_NE(cache.find(1, "small"), nullptr);
}

}  // namespace
}  // namespace warta
