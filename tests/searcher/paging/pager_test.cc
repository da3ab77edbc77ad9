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

// Roots alone would put all these before the few that have the very form, once in a long text.
class ExactPagerTest : public ::testing::Test {
 protected:
  static constexpr int kRelatives = 400;
  static constexpr int kExact = 130;

  ExactPagerTest() {
    std::vector<std::string> articles;
    const auto add = [&](const std::string& id, const std::string& text) {
      articles.push_back(id);
      articles.push_back("Kabar Warga\n" + text);
    };
    for (int i = 0; i < kRelatives + kExact; ++i) {
      const std::string number = std::to_string(i);
      if (i % 4 == 0 && i / 4 < kExact) {
        add("exact" + number,
            "Panen kopi dan padi di desa itu selesai, kata warga, dan lumbung nomor " + number +
                " penuh, sehingga mereka bisa menjalankan usaha simpan pinjam.");
      } else {
        add("other" + number, "Jalan, jalan dan jalan: perjalanan berjalan. Jalan " + number + ".");
      }
    }
    testing::add_articles(writer_, articles);
    testing::add_articles(writer_, {"exact", "Kabar Warga\nMereka menjalankan usaha.", "other",
                                    "Kabar Warga\nJalan dan jalan."});
    writer_.commit();
  }

  static Request asked(const char* query) {
    Request request;
    request.query = query;
    request.collapse = false;
    return request;
  }

  testing::TempFolder folder_;
  IndexWriter writer_{folder_.path("idx")};
};

TEST_F(ExactPagerTest, TheFormTypedOutranksAllItsRelatives) {
  const Searcher searcher({folder_.path("idx")});
  Request request = asked("menjalankan");
  request.limit = 10'000;
  const Answer answer = searcher.search(request);
  ASSERT_GT(answer.total, 500U);
  std::size_t exact = 0;
  while (exact < answer.hits.size() && answer.hits[exact].id.starts_with("exact")) ++exact;
  EXPECT_EQ(exact, static_cast<std::size_t>(kExact + 1));
  EXPECT_EQ(searcher.search(asked("jalan")).hits.front().id.substr(0, 5), "other");
}

TEST_F(ExactPagerTest, OfOneWordItsFormIsCountedAndNotItsRelatives) {
  testing::add_articles(
      writer_,
      {"roots", "Kabar Warga\nPerjalanan, jalan, jalan, jalan, jalan, jalan, jalan dan jalan.",
       "often",
       "Kabar Warga\nPerjalanan, jalan, jalan, perjalanan, perjalanan, perjalanan dan "
       "perjalanan."});
  writer_.commit();
  const Searcher searcher({folder_.path("idx")});
  EXPECT_EQ(searcher.search(asked("perjalanan")).hits.front().id, "often");
  EXPECT_EQ(searcher.search(asked("jalan")).hits.front().id, "roots");
}

TEST_F(ExactPagerTest, PagesGoOnInTheSameOrder) {
  const Searcher searcher({folder_.path("idx")});
  Request request = asked("menjalankan");
  request.limit = 10'000;
  std::vector<std::string> whole;
  for (const Hit& hit : searcher.search(request).hits) whole.push_back(hit.id);
  std::vector<std::string> paged;
  request.limit = 37;
  do {
    const Answer answer = searcher.search(request);
    for (const Hit& hit : answer.hits) paged.push_back(hit.id);
    request.cursor = answer.cursor;
  } while (!request.cursor.empty());
  EXPECT_EQ(paged, whole);
}

// Of "lumbung OR sawah menjalankan" most have "lumbung" and the rare form "menjalankan", but no
// "sawah", so that the form's root counts nothing: they were on no page.
TEST_F(ExactPagerTest, FormsOfASideThatDoesNotMatchLoseNothing) {
  testing::add_articles(writer_, {"field", "Kabar Warga\nSawah itu menjalankan usaha.", "barn",
                                  "Kabar Warga\nLumbung, lumbung dan lumbung penuh."});
  writer_.commit();
  const Searcher searcher({folder_.path("idx")});
  Request request = asked("lumbung OR sawah menjalankan");
  request.limit = 10'000;
  const Answer answer = searcher.search(request);
  EXPECT_GT(answer.total, 100U);
  EXPECT_EQ(answer.hits.size(), answer.total);
}

// An article with "KTP" alone has nothing of the root's weight, which counts beside "elektronik",
// but has the form.
TEST_F(ExactPagerTest, WordsThatCountTogetherHaveFormsOfTheirOwn) {
  std::vector<std::string> articles;
  for (int i = 0; i < 400; ++i) {
    articles.push_back("ktp" + std::to_string(i));
    std::string text = "Kabar Warga\n";
    for (int k = 0; k < i % 23; ++k) text += "Mereka buat pagar dan buat jembatan. ";
    text += i % 3 == 0 ? "KTP warga hilang, dan ia membuat laporan nomor " : "Membuat kue nomor ";
    articles.push_back(text + std::to_string(i) + ".");
  }
  testing::add_articles(writer_, articles);
  writer_.commit();
  const Searcher searcher({folder_.path("idx")});
  Request request = asked("membuat OR laporan OR KTP elektronik");
  request.limit = 10'000;
  std::vector<std::string> whole;
  for (const Hit& hit : searcher.search(request).hits) whole.push_back(hit.id);
  for (const std::size_t limit : {10U, 150U, 250U}) {
    request.limit = limit;
    std::vector<std::string> first;
    for (const Hit& hit : searcher.search(request).hits) first.push_back(hit.id);
    ASSERT_EQ(first.size(), limit);
    EXPECT_TRUE(std::ranges::equal(first, std::span(whole).first(limit))) << limit;
  }
}

TEST_F(ExactPagerTest, ThoseBehindTheBestAreExplainedToo) {
  Request request = asked("menjalankan");
  request.offset = 120;
  request.limit = 1;
  request.explain = true;
  const Hit hit = Searcher({folder_.path("idx")}).search(request).hits.at(0);
  EXPECT_EQ(hit.id.substr(0, 5), "exact");
  ASSERT_EQ(hit.explanation.size(), 2U);
  EXPECT_EQ(hit.explanation[0].name, "roots");
  EXPECT_EQ(hit.explanation[1].name, "exact");
}

TEST_F(ExactPagerTest, InTheHeadlineTheFormCountsThere) {
  testing::add_articles(writer_,
                        {"headline", "Warga Menjalankan Usaha\nSemua pergi.", "body",
                         "Jalan Desa Rusak, Jalan Lain Tidak\nMereka menjalankan usaha di jalan."});
  writer_.commit();
  const Answer answer = Searcher({folder_.path("idx")}).search(asked("judul:menjalankan"));
  ASSERT_EQ(answer.hits.size(), 2U);
  EXPECT_EQ(answer.hits[0].id, "headline");
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
