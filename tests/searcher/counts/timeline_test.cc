// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counts/timeline.h"

#include <gmock/gmock.h>

#include "indexer/write/index_writer.h"
#include "searcher/searcher.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

MATCHER_P3(Bucket, value, count, all, "") {
  *result_listener << arg.value << ' ' << arg.count << ' ' << arg.all;
  return arg.value == value && arg.count == static_cast<std::size_t>(count) &&
         arg.all == static_cast<std::size_t>(all);
}

std::string about(const std::string& word, const std::string& day) {
  return "Kabar " + word + "\nWarga membicarakan " + word + ", Senin (" + day + ").";
}

class TimelineTest : public ::testing::Test {
 protected:
  void add(const std::vector<std::string>& articles) {
    testing::add_articles(writer_, articles);
    writer_.commit();
  }
  Timeline timeline(const std::string& query, Period period,
                    Counted counted = Counted::articles) const {
    Request request;
    request.query = query;
    request.timeline = period;
    request.counted = counted;
    return Searcher({folder_.path("idx")}).search(request).timeline.value();
  }

  testing::TempFolder folder_;
  IndexWriter writer_{folder_.path("idx")};
};

TEST_F(TimelineTest, FillsTheBucketsBetween) {
  add({"1", about("banjir", "30/12/2023"), "2", about("banjir", "2/1/2024"), "3",
       about("panen", "2/1/2024"), "4", about("panen", "31/12/2023")});
  add({"5", about("banjir", "2/1/2024"), "6", "Kabar Banjir\nTanpa hari."});
  const Timeline days = timeline("banjir", Period::day);
  EXPECT_THAT(days.buckets, ElementsAre(Bucket("2023-12-30", 1, 1), Bucket("2023-12-31", 0, 1),
                                        Bucket("2024-01-01", 0, 0), Bucket("2024-01-02", 2, 3)));
  EXPECT_EQ(days.unknown, 1U);
  EXPECT_EQ(days.before, 0U);
  EXPECT_DOUBLE_EQ(days.buckets[3].share(), 2.0 / 3);
  EXPECT_DOUBLE_EQ(days.buckets[2].share(), 0);
  EXPECT_THAT(timeline("banjir", Period::month).buckets,
              ElementsAre(Bucket("2023-12", 1, 2), Bucket("2024-01", 2, 3)));
  EXPECT_THAT(timeline("banjir", Period::year).buckets,
              ElementsAre(Bucket("2023", 1, 2), Bucket("2024", 2, 3)));
}

TEST_F(TimelineTest, ALeapDayIsABucket) {
  add({"1", about("banjir", "28/2/2024"), "2", about("banjir", "1/3/2024")});
  EXPECT_THAT(timeline("banjir", Period::day).buckets,
              ElementsAre(Bucket("2024-02-28", 1, 1), Bucket("2024-02-29", 0, 0),
                          Bucket("2024-03-01", 1, 1)));
}

TEST_F(TimelineTest, IsBoundedAndAddsUp) {
  add({"1", about("banjir", "17/8/1945"), "2", about("banjir", "2/1/2024")});
  const Timeline days = timeline("banjir", Period::day);
  ASSERT_THAT(days.buckets, SizeIs(4000));
  EXPECT_THAT(days.buckets.back(), Bucket("2024-01-02", 1, 1));
  EXPECT_EQ(days.before, 1U);
}

// A year is misprinted: it neither ends the timeline nor pushes what there is out of it.
TEST_F(TimelineTest, ADayFarAheadIsBehindTheLast) {
  add({"1", about("banjir", "2/1/2024"), "2", about("banjir", "2/1/2024") + " Lagi.", "3",
       about("banjir", "2/1/2095")});
  for (const Counted counted : {Counted::articles, Counted::stories}) {
    const Timeline days = timeline("banjir", Period::day, counted);
    EXPECT_THAT(days.buckets, ElementsAre(Bucket("2024-01-02", 2, 2)));
    EXPECT_EQ(days.after, 1U);
    EXPECT_EQ(days.before, 0U);
  }
}

TEST_F(TimelineTest, NothingFoundHasNoBuckets) {
  add({"1", about("banjir", "2/1/2024")});
  EXPECT_THAT(timeline("gajah", Period::day).buckets, IsEmpty());
}

TEST_F(TimelineTest, LeavesOutTheDead) {
  add({"1", about("banjir", "2/1/2024"), "2", about("banjir", "2/1/2024") + " Lagi."});
  writer_.remove("2");
  writer_.commit();
  EXPECT_THAT(timeline("banjir", Period::day).buckets, ElementsAre(Bucket("2024-01-02", 1, 1)));
}

// Equal texts are one story here.
TEST_F(TimelineTest, AStoryIsOfItsFirstDay) {
  const std::string copy = "Kabar Banjir\nWarga membicarakan banjir.";
  add({"1", copy, "2", copy, "3", about("banjir", "2/1/2024"), "4", about("banjir", "2/1/2024")});
  const Timeline stories = timeline("banjir", Period::year, Counted::stories);
  EXPECT_THAT(stories.buckets, ElementsAre(Bucket("2024", 1, 1)));
  EXPECT_EQ(stories.unknown, 1U);
  const Timeline articles = timeline("banjir", Period::year);
  EXPECT_THAT(articles.buckets, ElementsAre(Bucket("2024", 2, 2)));
  EXPECT_EQ(articles.unknown, 2U);
}

}  // namespace
}  // namespace warta
