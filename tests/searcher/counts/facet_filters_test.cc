// SPDX-License-Identifier: GPL-3.0-or-later
// Every value that a facet lists, also by its code, is a value of its filter and finds as many: a
// property over the articles of corpus/ and what no article there shows.
#include <gmock/gmock.h>

#include <algorithm>

#include "indexer/ingest.h"
#include "indexer/schema/fields.h"
#include "searcher/searcher.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

class FacetFiltersTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    const auto write = [](const char* name, const char* text) { folder_->write(name, text); };
    // Of days on which theirs were parts of other regions.
    write("in/a.txt", "Kabar\nPanen di Kabupaten Kolaka Timur dimulai, Jumat (6/5/2011).");
    write("in/b.txt", "Kabar\nBupati Merauke Romanus Mbaraka hadir di Merauke, Rabu (6/11/2019).");
    write("in/c.txt", "Kabar\nBupati Merauke Romanus Mbaraka hadir di Merauke, Rabu (6/11/2024).");
    write("in/d.txt", "Kabar\nPanen di Papua Barat dan Kota Sorong, Rabu (6/11/2019).");
    // One part of a name, two people.
    write("in/e.txt", "Kabar\nBupati Tebo Wayan Sudarma dan Kapolres Tebo Made Sudarma hadir.");
    write("in/f.txt", "Kabar\nWali Kota Jambi Sudarma hadir di Kota Jambi.");
    ingest(folder_->path("idx"),
           {folder_->path("in"), WARTA_SOURCE_DIR "/corpus/province",
            WARTA_SOURCE_DIR "/corpus/election", WARTA_SOURCE_DIR "/corpus/traps",
            WARTA_SOURCE_DIR "/corpus/copies.jsonl"});
  }
  static void TearDownTestSuite() { delete folder_; }

  static Answer search(const Request& request) {
    static const Searcher searcher({folder_->path("idx")});
    return searcher.search(request);
  }

  static std::size_t total(const std::string& query, const std::string& field,
                           const std::string& value) {
    Request request;
    request.query = query;
    request.filters = {{field, value}};
    request.limit = 0;
    return search(request).total;
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* FacetFiltersTest::folder_ = nullptr;

TEST_F(FacetFiltersTest, EveryValueFindsWhatItHasCounted) {
  for (const std::string query : {"", "bupati", "warga OR kabar"}) {
    Request request;
    request.query = query;
    request.limit = 0;
    request.facet_limit = 10000;
    for (const Field& field : fields()) {
      if (field.is_facet()) request.facets.emplace_back(field.name);
    }
    std::size_t values = 0;
    for (const Facet& facet : search(request).facets) {
      for (const FacetValue& value : facet.values) {
        if (value.count == 0) continue;  // between days
        ++values;
        EXPECT_EQ(total(query, facet.name, value.value), value.count)
            << query << ' ' << facet.name << ' ' << value.value;
        if (value.code.empty()) continue;
        EXPECT_EQ(total(query, facet.name, value.code), value.count) << query << ' ' << value.code;
      }
    }
    EXPECT_GT(values, 100U) << query;
  }
}

// By stories as by articles; here every story is of one article.
TEST_F(FacetFiltersTest, OldArticlesCountForTheRegionAsItWas) {
  for (const Counted counted : {Counted::articles, Counted::stories}) {
    Request request;
    request.query = "Merauke";
    request.limit = 0;
    request.facets = {"province"};
    request.counted = counted;
    const Facet provinces = search(request).facets[0];
    std::vector<std::pair<std::string, std::size_t>> counts;
    for (const FacetValue& value : provinces.values) counts.emplace_back(value.value, value.count);
    EXPECT_THAT(counts, ::testing::ElementsAre(::testing::Pair("Papua Selatan", 2),
                                               ::testing::Pair("Papua", 1)));
  }
}

TEST_F(FacetFiltersTest, InAQueryANameIsWhoeverMayBeCalledSo) {
  Request request;
  request.query = "pejabat:Sudarma";
  EXPECT_GE(search(request).total, 2U);
  request.query.clear();
  request.filters = {{"official", "Sudarma"}};
  const Answer chosen = search(request);
  EXPECT_EQ(chosen.total, 1U);
  ASSERT_EQ(chosen.interpretation.notes.size(), 1U);
  EXPECT_THAT(chosen.interpretation.notes[0].message(), ::testing::HasSubstr("pejabat:"));
}

}  // namespace
}  // namespace warta
