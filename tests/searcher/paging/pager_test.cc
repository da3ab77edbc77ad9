// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/paging/pager.h"

#include <gmock/gmock.h>

#include <set>

#include "indexer/write/index_writer.h"
#include "searcher/searcher.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::Each;
using ::testing::IsEmpty;
using ::testing::Not;

// Articles with a word more or less often, some on one day; some copies of one another, as
// add_articles() takes the text for the story.
std::vector<std::string> numbered(int first, int last) {
  std::vector<std::string> articles;
  for (int i = first; i < last; ++i) {
    std::string text = "Kabar Pasar\n";
    for (int times = 0; times <= i % 7; ++times) text += "Sebuah pasar dibuka di kota. ";
    text += "Senin (" + std::to_string(1 + i % 20) + "/7/2024).";
    if (i % 5 != 0) text += " Kisah nomor " + std::to_string(i) + ".";
    articles.push_back("id" + std::to_string(i));
    articles.push_back(text);
  }
  return articles;
}

class PagerTest : public ::testing::Test {
 protected:
  PagerTest() {
    // Two segments, more matches than the second stage orders.
    testing::add_articles(writer_, numbered(0, 130));
    testing::add_articles(writer_, numbered(130, 260));
    writer_.commit();
  }

  static std::vector<std::string> ids(const Answer& answer) {
    std::vector<std::string> all;
    for (const Hit& hit : answer.hits) all.push_back(hit.id);
    return all;
  }

  std::vector<std::string> whole(Request request) const {
    request.limit = 10'000;
    return ids(searcher_.search(request));
  }

  // Page by page; after the first, `between` is called once.
  template <typename Between>
  std::vector<std::string> paged(Request request, std::size_t limit, Between between) const {
    std::vector<std::string> all;
    request.limit = limit;
    do {
      const Answer answer = searcher_.search(request);
      EXPECT_EQ(answer.offset, all.size());
      for (const std::string& id : ids(answer)) all.push_back(id);
      if (request.cursor.empty()) between();
      request.cursor = answer.cursor;
    } while (!request.cursor.empty());
    return all;
  }

  testing::TempFolder folder_;
  IndexWriter writer_{folder_.path("idx")};
  Searcher searcher_{open()};

 private:
  Searcher open() {
    writer_.commit();
    return Searcher({folder_.path("idx")});
  }
};

std::vector<Request> requests() {
  std::vector<Request> all;
  for (const Sort sort : {Sort::relevance, Sort::newest, Sort::oldest}) {
    for (const bool collapse : {true, false}) {
      for (const char* query : {"pasar", "pasar kisah OR nomor", ""}) {
        Request request;
        request.query = query;
        request.sort = sort;
        request.collapse = collapse;
        all.push_back(request);
      }
    }
  }
  return all;
}

TEST_F(PagerTest, PagesNeitherRepeatNorLeaveOut) {
  for (const Request& request : requests()) {
    const std::vector<std::string> all = whole(request);
    ASSERT_GT(all.size(), 100U);
    for (const std::size_t limit : {1U, 7U, 99U, 100U, 101U, 1000U}) {
      EXPECT_EQ(paged(request, limit, [] {}), all) << request.query << ' ' << limit;
    }
  }
}

TEST_F(PagerTest, AnOffsetAndACursorAreTheSamePage) {
  Request request;
  request.query = "pasar";
  request.limit = 30;
  const Answer first = searcher_.search(request);
  Request by_offset = request;
  by_offset.offset = 30;
  request.cursor = first.cursor;
  const Answer second = searcher_.search(request);
  EXPECT_EQ(ids(second), ids(searcher_.search(by_offset)));
  EXPECT_EQ(second.offset, 30U);
}

TEST_F(PagerTest, TheLastPageHasNone) {
  Request request;
  request.query = "pasar";
  request.limit = 10'000;
  EXPECT_EQ(searcher_.search(request).cursor, "");
  request.limit = 0;
  EXPECT_EQ(searcher_.search(request).cursor, "");
}

TEST_F(PagerTest, AForeignCursorIsABadRequest) {
  Request request;
  request.query = "pasar";
  request.cursor = searcher_.search(request).cursor;
  Request other = request;
  other.query = "kota";
  EXPECT_THROW(searcher_.search(other), Error);
  other = request;
  other.offset = 10;
  EXPECT_THROW(searcher_.search(other), Error);
  other = request;
  other.cursor.pop_back();
  EXPECT_THROW(searcher_.search(other), Error);
}

// Of any hit, however far down and in whatever order, the score is the sum of what is explained.
TEST_F(PagerTest, EveryScoreIsExplained) {
  for (const Sort sort : {Sort::relevance, Sort::newest}) {
    Request request;
    request.query = "pasar dibuka";
    request.sort = sort;
    request.collapse = false;
    request.explain = true;
    request.limit = 10'000;
    const Answer answer = searcher_.search(request);
    ASSERT_GT(answer.hits.size(), kReranked);
    for (const Hit& hit : answer.hits) {
      ASSERT_FALSE(hit.explanation.empty()) << hit.id;
      double sum = 0;
      for (const ScorePart& part : hit.explanation) sum += part.value * part.weight;
      EXPECT_NEAR(sum, hit.score, 1e-6) << hit.id;
    }
  }
}

// By day, what comes in on other days moves nothing: pages go on as if nothing had happened.
TEST_F(PagerTest, NewArticlesDoNotDisturbPagesByDay) {
  Request request;
  request.sort = Sort::oldest;
  request.collapse = false;
  const std::vector<std::string> before = whole(request);
  const std::vector<std::string> all = paged(request, 50, [&] {
    testing::add_articles(writer_, {"new", "Kabar Pasar\nPasar lama, Senin (1/1/2024)."});
    writer_.commit();
  });
  EXPECT_EQ(all, before);
}

// The last hit of the first page is gone: the second begins where it stood.
TEST_F(PagerTest, GoesOnWhereAHitWasThatIsGone) {
  for (Request request : requests()) {
    request.collapse = false;
    const std::vector<std::string> before = whole(request);
    request.limit = 120;
    const Answer first = searcher_.search(request);
    writer_.remove(first.hits.back().id);
    writer_.commit();
    request.cursor = first.cursor;
    request.limit = 10'000;
    const std::vector<std::string> rest = ids(searcher_.search(request));
    const std::set<std::string> listed(rest.begin(), rest.end());
    for (std::size_t i = 120; i < before.size(); ++i) {
      EXPECT_TRUE(listed.contains(before[i])) << i << ' ' << request.query;
    }
  }
}

}  // namespace
}  // namespace warta
