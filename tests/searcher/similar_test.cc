// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/similar.h"

#include <gmock/gmock.h>

#include "indexer/write/index_writer.h"
#include "searcher/searcher.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class SimilarTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    const std::string flood =
        "Banjir Merendam Sawah di Kendari\nSungai Wanggu meluap dan merendam sawah warga. "
        "Pompa air dikirim ke Kota Kendari, Rabu (6/11/2024).";
    testing::add_articles(
        writer,
        {"flood", flood, "copy", flood, "more",
         "Pompa Air Dikirim untuk Sawah yang Terendam\nSetelah Sungai Wanggu meluap, pompa air "
         "bekerja siang malam di Kota Kendari, Kamis (7/11/2024).",
         "far",
         "Luapan Sungai di Jambi\nSungai Batanghari meluap di Kota Jambi, sawah aman, Rabu "
         "(6/11/2024).",
         "other", "Festival Kopi Dibuka\nPetani memamerkan kopi robusta di alun-alun."});
    std::vector<std::string> rest;
    for (int i = 0; i < 30; ++i) {
      rest.push_back("r" + std::to_string(i));
      rest.push_back("Kabar nomor " + std::to_string(i) + "\nWarga berkumpul di lapangan desa.");
    }
    testing::add_articles(writer, rest);
    writer.commit();
  }
  static void TearDownTestSuite() { delete folder_; }

  static Searcher searcher() { return Searcher({folder_->path("idx")}); }
  static std::vector<std::string> ids(const Answer& answer) {
    std::vector<std::string> all;
    for (const Hit& hit : answer.hits) all.push_back(hit.id);
    return all;
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* SimilarTest::folder_ = nullptr;

TEST_F(SimilarTest, FindsWhatSaysTheSameAndNeitherItselfNorItsCopies) {
  const Answer answer = searcher().similar("flood", {}).value();
  ASSERT_FALSE(answer.hits.empty());
  EXPECT_EQ(answer.hits[0].id, "more");
  EXPECT_THAT(ids(answer), Not(Contains("flood")));
  EXPECT_THAT(ids(answer), Not(Contains("copy")));
  EXPECT_THAT(ids(answer), Not(Contains("other")));
  EXPECT_GT(answer.hits[0].score, 0.2);
  EXPECT_LT(answer.hits[0].score, 1);
  EXPECT_FALSE(answer.hits[0].marks.empty());
}

TEST_F(SimilarTest, ExplainsItsLikenessAsSuch) {
  Request request;
  request.explain = true;
  const Answer answer = searcher().similar("flood", request).value();
  ASSERT_FALSE(answer.hits.empty());
  for (const Hit& hit : answer.hits) {
    ASSERT_EQ(hit.explanation.size(), 1U) << hit.id;
    EXPECT_EQ(hit.explanation[0].name, "likeness");
    EXPECT_NEAR(hit.explanation[0].value * hit.explanation[0].weight, hit.score, 1e-6);
  }
}

TEST_F(SimilarTest, CopiesAreListedWhereNothingIsFolded) {
  Request request;
  request.collapse = false;
  const Answer answer = searcher().similar("flood", request).value();
  ASSERT_FALSE(answer.hits.empty());
  EXPECT_EQ(answer.hits[0].id, "copy");
  EXPECT_NEAR(answer.hits[0].score, 1, 1e-5);
  for (const Hit& hit : answer.hits) EXPECT_LE(hit.score, 1);
}

TEST_F(SimilarTest, QueryAndFiltersNarrowItDown) {
  Request request;
  request.filters = {{"province", "Jambi"}};
  request.facets = {"province"};
  const Answer answer = searcher().similar("flood", request).value();
  EXPECT_THAT(ids(answer), ElementsAre("far"));
  EXPECT_EQ(answer.facets.size(), 1U);
  request.filters.clear();
  request.query = "malam";
  EXPECT_THAT(ids(searcher().similar("flood", request).value()), ElementsAre("more"));
}

TEST_F(SimilarTest, PagesByCursor) {
  Request request;
  const std::vector<std::string> all = ids(searcher().similar("flood", request).value());
  request.limit = 1;
  std::vector<std::string> paged;
  do {
    const Answer answer = searcher().similar("flood", request).value();
    for (const std::string& id : ids(answer)) paged.push_back(id);
    request.cursor = answer.cursor;
  } while (!request.cursor.empty());
  EXPECT_EQ(paged, all);
}

TEST_F(SimilarTest, NothingWhereThereIsNoSuchArticle) {
  EXPECT_FALSE(searcher().similar("none", {}).has_value());
}

TEST_F(SimilarTest, AnUnknownFacetIsABadRequest) {
  Request request;
  request.facets = {"colour"};
  EXPECT_THROW(searcher().similar("flood", request), Error);
}

}  // namespace
}  // namespace warta
