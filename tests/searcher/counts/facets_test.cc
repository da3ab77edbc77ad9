// SPDX-License-Identifier: GPL-3.0-or-later
// Facets add up, whatever is asked for: a property over random articles and queries.
#include "searcher/counts/facets.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <random>

#include "indexer/ingest.h"
#include "indexer/schema/fields.h"
#include "searcher/searcher.h"
#include "stemmer/dates/dates.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;

const std::vector<std::string> kWords = {"banjir", "pasar", "jalan", "panen", "rapat"};
const std::vector<std::string> kPlaces = {"Kota Jambi", "Kabupaten Bombana", "Kota Kendari", ""};
// The first five are one person's names, and the last is of two.
const std::vector<std::string> kOfficials = {
    "Bupati Bombana Edy Suharmanto",  "Bupati Bombana Edy Suharmanto",
    "Bupati Bombana Edy Suharmanto",  "Bupati Bombana Edi Suharmanto",
    "Bupati Bombana Edy Suharmantto", "Bupati Bombana Siti Rahmatia",
    "Kapolres Tebo Wayan Sudarma",    "Kapolres Tebo Sudarma",
    "Wali Kota Jambi Sudarma"};
const std::vector<std::string> kSources = {"a.id", "b.id", "c.id"};

class FacetsTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    std::mt19937 random(7);
    std::string lines;
    for (int i = 0; i < 300; ++i) {
      const std::string place = kPlaces[random() % kPlaces.size()];
      std::string text = "Warga di " + (place.empty() ? "sana" : place) + " membahas " +
                         kWords[random() % kWords.size()] + " dan " +
                         kWords[random() % kWords.size()] + " nomor " +
                         std::to_string(random() % 90) + ".";
      for (int officials = static_cast<int>(random() % 3); officials > 0; --officials) {
        text += " Hadir " + kOfficials[random() % kOfficials.size()] + ".";
      }
      if (random() % 8 == 0) text += R"(\n(ADV))";
      lines += R"({"id": ")" + std::to_string(i) + R"(", "title": "Kabar", "source": ")" +
               kSources[random() % kSources.size()] + R"(", "text": ")" + text + "\"";
      if (random() % 4 != 0) {
        lines += R"(, "published": "2024-)" + std::to_string(10 + random() % 3) + "-" +
                 std::to_string(10 + random() % 19) + "\"";
      }
      lines += "}\n";
    }
    folder_->write("in/a.jsonl", lines);
    ingest(folder_->path("idx"), {folder_->path("in")});
  }
  static void TearDownTestSuite() { delete folder_; }

  static Answer search(const Request& request) {
    static const Searcher searcher({folder_->path("idx")});
    return searcher.search(request);
  }

  static Request random_request(std::mt19937& random) {
    Request request;
    request.query = random() % 4 == 0 ? "" : kWords[random() % kWords.size()];
    if (random() % 3 == 0) request.query += " OR " + kWords[random() % kWords.size()];
    if (random() % 2 == 0) request.filters.push_back({"source", kSources[random() % 3]});
    if (random() % 3 == 0) request.filters.push_back({"province", "Jambi"});
    if (random() % 3 == 0) request.filters.push_back({"month", "2024-11"});
    for (const Field& field : fields()) {
      if (field.is_facet()) request.facets.emplace_back(field.name);
    }
    request.facet_limit = random() % 3;
    request.limit = 0;
    return request;
  }

  static std::size_t sum(const Facet& facet) {
    std::size_t all = facet.unknown + facet.other;
    for (const FacetValue& value : facet.values) all += value.count;
    return all;
  }

  // The matches of a request without its filters on one field.
  static std::size_t total_without(Request request, const std::string& field) {
    std::erase_if(request.filters, [&](const Filter& filter) { return filter.field == field; });
    return search(request).total;
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* FacetsTest::folder_ = nullptr;

// An article has one source and one day, so that these add up to all that match without the
// facet's own filter; facets of several values add up to no less.
TEST_F(FacetsTest, AddUpToTheMatches) {
  std::mt19937 random(11);
  for (int round = 0; round < 100; ++round) {
    const Request request = random_request(random);
    const Answer answer = search(request);
    for (const Facet& facet : answer.facets) {
      const bool is_date = facet.name == "year" || facet.name == "month" || facet.name == "day";
      const std::size_t matches = total_without(request, facet.name);
      if (is_date || facet.name == "source" || facet.name == "advertorial") {
        EXPECT_EQ(sum(facet), matches) << facet.name << ' ' << request.query;
      } else {
        EXPECT_GE(sum(facet), matches) << facet.name << ' ' << request.query;
      }
    }
  }
}

// A value's count is the number of matches when that value alone is asked for, also of a part of a
// name that others have as well.
TEST_F(FacetsTest, ACountIsWhatItsFilterFinds) {
  std::mt19937 random(12);
  for (int round = 0; round < 30; ++round) {
    Request request = random_request(random);
    request.facet_limit = 100;
    const Answer answer = search(request);
    for (const Facet& facet : answer.facets) {
      for (const FacetValue& value : facet.values) {
        Request narrowed = request;
        std::erase_if(narrowed.filters,
                      [&](const Filter& filter) { return filter.field == facet.name; });
        narrowed.filters.push_back({facet.name, value.value});
        const std::size_t total = search(narrowed).total;
        EXPECT_EQ(total, value.count) << facet.name << ' ' << value.value;
      }
    }
  }
}

// A person of several names is one row; an article that has two of them counts once.
// How far a query is relaxed does not depend on the filters that a facet offers.
TEST_F(FacetsTest, ACountOfARelaxedQueryIsWhatItsFilterFinds) {
  std::mt19937 random(13);
  std::size_t relaxed = 0;
  for (int round = 0; round < 30; ++round) {
    Request request = random_request(random);
    request.facet_limit = 100;
    request.query = std::to_string(random() % 90);
    for (std::size_t words = 1 + random() % 4; words > 0; --words) {
      request.query += ' ' + kWords[random() % kWords.size()];
    }
    const Answer answer = search(request);
    relaxed += answer.interpretation.relaxed;
    for (const Facet& facet : answer.facets) {
      const bool has_own_filter = std::ranges::any_of(
          request.filters, [&](const Filter& filter) { return filter.field == facet.name; });
      if (has_own_filter) continue;
      for (const FacetValue& value : facet.values) {
        if (value.count == 0) continue;
        Request narrowed = request;
        narrowed.filters.push_back({facet.name, value.value});
        EXPECT_EQ(search(narrowed).total, value.count)
            << request.query << ' ' << facet.name << ' ' << value.value;
      }
    }
  }
  EXPECT_GT(relaxed, 10U);
}

// Only a filter on the very field is left out: a year that "since" leaves nothing of would find
// nothing.
TEST_F(FacetsTest, AFacetOfDaysKeepsTheOtherFiltersOnThem) {
  const auto listed = [](std::vector<Filter> filters) {
    Request request;
    request.filters = std::move(filters);
    request.facets = {"month"};
    const Answer answer = search(request);
    std::vector<std::string> values;
    for (const FacetValue& value : answer.facets[0].values) values.push_back(value.value);
    return values;
  };
  EXPECT_THAT(listed({{"since", "2024-11-01"}}), ElementsAre("2024-11", "2024-12"));
  EXPECT_THAT(listed({{"since", "2024-11-01"}, {"month", "2024-12"}}),
              ElementsAre("2024-11", "2024-12"));
  EXPECT_THAT(listed({{"date", "2024-11"}}), ElementsAre("2024-11"));
  EXPECT_THAT(listed({{"month", "2024-11"}}), ElementsAre("2024-10", "2024-11", "2024-12"));
}

TEST_F(FacetsTest, ThePersonIsCountedNotTheName) {
  Request request;
  request.facets = {"official"};
  request.facet_limit = 100;
  const Facet officials = search(request).facets[0];
  std::map<std::string, std::size_t> counts;
  for (const FacetValue& value : officials.values) counts[value.value] = value.count;
  EXPECT_EQ(counts.size(), officials.values.size());
  EXPECT_EQ(counts.count("Edi Suharmanto") + counts.count("Edy Suharmantto"), 0U);
  std::size_t having_any = 0;
  std::size_t names = 0;
  std::size_t nobody = 0;
  request.facets.clear();
  request.limit = 1000;
  request.collapse = false;
  for (const Hit& hit : search(request).hits) {
    if (hit.officials.empty()) ++nobody;
    const auto here = std::ranges::count_if(
        hit.officials, [](const auto& official) { return official.name.starts_with("Ed"); });
    names += static_cast<std::size_t>(here);
    if (here > 0) ++having_any;
  }
  EXPECT_EQ(counts["Edy Suharmanto"], having_any);
  EXPECT_LT(having_any, names);
  EXPECT_EQ(officials.unknown, nobody);
}

// Days, months and years have no gaps.
TEST_F(FacetsTest, EmptyBucketsAreThere) {
  std::mt19937 random(14);
  std::size_t empty = 0;
  for (int round = 0; round < 30; ++round) {
    Request request = random_request(random);
    request.query = "nomor " + std::to_string(random() % 90);
    for (const Facet& facet : search(request).facets) {
      if (facet.name != "day") continue;
      for (std::size_t i = 0; i < facet.values.size(); ++i) {
        if (facet.values[i].count == 0) ++empty;
        if (i == 0) continue;
        const auto day = [&](std::size_t j) { return parse_iso_date(facet.values[j].value); };
        EXPECT_EQ(day(i).value() - day(i - 1).value(), std::chrono::days(1));
      }
      if (facet.values.empty()) continue;
      EXPECT_GT(facet.values.front().count * facet.values.back().count, 0U);
    }
  }
  EXPECT_GT(empty, 30U);
}

// By stories no count is larger than by articles, and those of days add up as well.
TEST_F(FacetsTest, StoriesAreNoMoreThanArticles) {
  std::mt19937 random(13);
  for (int round = 0; round < 50; ++round) {
    Request request = random_request(random);
    request.facet_limit = 100;
    const Answer articles = search(request);
    request.counted = Counted::stories;
    const Answer stories = search(request);
    const bool has_month = std::ranges::any_of(
        request.filters, [](const Filter& filter) { return filter.field == "month"; });
    std::size_t months = 0;
    for (std::size_t i = 0; i < articles.facets.size(); ++i) {
      EXPECT_LE(sum(stories.facets[i]), sum(articles.facets[i])) << articles.facets[i].name;
      EXPECT_EQ(stories.facets[i].values.size() <= articles.facets[i].values.size(), true);
      if (stories.facets[i].name == "month") months = sum(stories.facets[i]);
      if (stories.facets[i].name == "year" || stories.facets[i].name == "day") {
        EXPECT_TRUE(has_month || months == 0 || sum(stories.facets[i]) == months);
      }
    }
  }
}

TEST_F(FacetsTest, AdvertorialsAreCountedAndFiltered) {
  Request request;
  request.facets = {"advertorial"};
  const Answer all = search(request);
  ASSERT_GT(all.total, 250U);
  ASSERT_EQ(all.facets[0].values.size(), 1U);
  EXPECT_EQ(all.facets[0].values[0].value, "ya");
  request.filters = {{"advertorial", "ya"}};
  EXPECT_EQ(search(request).total, all.facets[0].values[0].count);
  request.filters = {{"advertorial", "tidak"}};
  EXPECT_EQ(search(request).total, all.facets[0].unknown);
  request.filters = {{"advertorial", "mungkin"}};
  EXPECT_THROW(search(request), Error);
}

}  // namespace
}  // namespace warta
