// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/paging/sort_day.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "indexer/ingest.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;

class SortDayTest : public ::testing::Test {
 protected:
  SortDayTest() {
    folder_.write(
        "in.jsonl",
        R"({"id":"old","title":"Kabar pasar","published":"2019-11-06","text":"Sebuah pasar dibuka, Rabu (6/11/2019)."})"
        "\n"
        R"({"id":"misprint","title":"Kabar pasar","published":"2021-07-07","text":"Sebuah pasar ditutup, Senin (7/7/2098)."})"
        "\n"
        R"({"id":"new","title":"Kabar pasar","text":"Sebuah pasar dipindah, Senin (18/11/2024)."})"
        "\n"
        R"({"id":"unknown","title":"Kabar pasar","text":"Sebuah pasar dijaga, Senin (7/7/2098)."})"
        "\n");
    ingest(folder_.path("idx"), {folder_.path("in.jsonl")});
  }

  std::vector<std::string> ids(Sort sort) const {
    Request request;
    request.query = "pasar";
    request.sort = sort;
    return testing::ids_of(Searcher({folder_.path("idx")}).search(request));
  }

  testing::TempFolder folder_;
};

// A year misprinted as one to come led the newest.
TEST_F(SortDayTest, ADayFarAheadIsNotBelieved) {
  EXPECT_THAT(ids(Sort::newest), ElementsAre("new", "misprint", "old", "unknown"));
  EXPECT_THAT(ids(Sort::oldest), ElementsAre("old", "misprint", "new", "unknown"));
}

TEST_F(SortDayTest, PagesGoOnBehindSuchADay) {
  Request request;
  request.query = "pasar";
  request.sort = Sort::newest;
  request.limit = 1;
  const Searcher searcher({folder_.path("idx")});
  std::vector<std::string> found;
  do {
    const Answer answer = searcher.search(request);
    for (const Hit& hit : answer.hits) found.push_back(hit.id);
    request.cursor = answer.cursor;
  } while (!request.cursor.empty());
  EXPECT_THAT(found, ElementsAre("new", "misprint", "old", "unknown"));
}

TEST_F(SortDayTest, FacetsAndHitsKeepTheDay) {
  Request request;
  request.query = "dijaga";
  request.facets = {"year"};
  const Answer answer = Searcher({folder_.path("idx")}).search(request);
  ASSERT_EQ(answer.hits.size(), 1U);
  EXPECT_EQ(answer.hits[0].date, "2098-07-07");
  ASSERT_EQ(answer.facets.size(), 1U);
  ASSERT_EQ(answer.facets[0].values.size(), 1U);
  EXPECT_EQ(answer.facets[0].values[0].value, "2098");
}

}  // namespace
}  // namespace warta
