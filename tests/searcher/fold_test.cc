// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/fold.h"

#include <gmock/gmock.h>

#include <set>

#include "indexer/ingest.h"
#include "searcher/searcher.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

constexpr const char* kStory =
    "Pemerintah kabupaten membuka pasar ikan yang baru dibangun di tepi teluk setelah pedagang "
    "menunggu selama dua tahun, dan nelayan kini dapat menjual hasil tangkapan tanpa perantara "
    "sejak subuh sampai sore hari.";

// Three copies of a story and five other articles, all about a pasar.
class FoldTest : public ::testing::Test {
 protected:
  FoldTest() {
    for (const std::string name : {"a", "b", "c"}) {
      folder_.write("in/" + name + ".txt",
                    "Pasar Ikan Dibuka " + name + "\nKabar " + name + ". " + kStory);
    }
    for (const std::string name : {"d", "e", "f", "g", "h"}) {
      folder_.write("in/" + name + ".txt", "Kabar Lain " + name + "\nSebuah pasar, kisah " + name);
    }
    ingest(folder_.path("idx"), {folder_.path("in")});
  }

  Answer search(Request request) const { return Searcher({folder_.path("idx")}).search(request); }

  testing::TempFolder folder_;
};

TEST_F(FoldTest, CopiesAreOneHit) {
  Request request;
  request.query = "pasar";
  const Answer answer = search(request);
  EXPECT_EQ(answer.total, 8U);
  ASSERT_THAT(answer.hits, SizeIs(6));
  std::multiset<std::size_t> duplicates;
  for (const Hit& hit : answer.hits) duplicates.insert(hit.duplicates);
  EXPECT_THAT(duplicates, ElementsAre(0, 0, 0, 0, 0, 2));
}

TEST_F(FoldTest, OnlyMatchesAreCounted) {
  Request request;
  request.query = "\"kabar b\" ikan";
  const Answer answer = search(request);
  ASSERT_THAT(answer.hits, SizeIs(1));
  EXPECT_EQ(answer.hits[0].duplicates, 0U);
}

TEST_F(FoldTest, NothingIsFoldedUnlessAskedFor) {
  Request request;
  request.query = "pasar";
  request.collapse = false;
  const Answer answer = search(request);
  ASSERT_THAT(answer.hits, SizeIs(8));
  for (const Hit& hit : answer.hits) EXPECT_EQ(hit.duplicates, 0U);
}

TEST_F(FoldTest, PagesFitTogether) {
  for (const Sort sort : {Sort::relevance, Sort::newest}) {
    Request request;
    request.query = "pasar";
    request.sort = sort;
    std::vector<std::string> whole;
    for (const Hit& hit : search(request).hits) whole.push_back(hit.id);
    std::vector<std::string> paged;
    request.limit = 1;
    for (; request.offset < 8; ++request.offset) {
      for (const Hit& hit : search(request).hits) paged.push_back(hit.id);
    }
    EXPECT_EQ(paged, whole);
  }
}

}  // namespace
}  // namespace warta
