// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking/features.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "searcher/search.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

class FeatureReaderTest : public ::testing::Test {
 protected:
  // The features of the only article for a query.
  static FeatureValues read(const std::string& text, const std::string& query) {
    const testing::TempFolder folder;
    IndexWriter writer(folder.path("idx"));
    testing::add_articles(writer, {"1", text});
    writer.commit();
    const OpenIndex index({folder.path("idx")});
    Request request;
    request.query = query;
    Search search(request, index);
    search.match(Match::any_word);
    FeatureReader features = search.features();
    const auto matches = search.best(1, Sort::relevance);
    return read_features(matches, features).at(0);
  }
  static double value(const FeatureValues& values, Feature feature) {
    return values[static_cast<std::size_t>(feature)];
  }
};

constexpr const char* kMeeting =
    "Rapat Kerja Digelar\nWali kota membuka rapat kerja di balai warga. Panen kopi dibahas.";

TEST_F(FeatureReaderTest, SharesOfTheQueryAddUpToOne) {
  const FeatureValues whole = read(kMeeting, "rapat kerja");
  EXPECT_DOUBLE_EQ(value(whole, Feature::coverage), 1);
  EXPECT_DOUBLE_EQ(value(whole, Feature::missing), 0);
  EXPECT_DOUBLE_EQ(value(whole, Feature::title), 1);
  EXPECT_DOUBLE_EQ(value(whole, Feature::window16), 1);
  EXPECT_DOUBLE_EQ(value(whole, Feature::lead12), 1);
  EXPECT_DOUBLE_EQ(value(whole, Feature::lead4), 0.5);
  const FeatureValues part = read(kMeeting, "rapat sawah");
  EXPECT_LT(value(part, Feature::coverage), 1);
  EXPECT_GT(value(part, Feature::missing), 0);
}

TEST_F(FeatureReaderTest, NeighboursCountInTheOrderTyped) {
  EXPECT_GT(value(read(kMeeting, "rapat kerja"), Feature::adjacent), 0);
  EXPECT_EQ(value(read(kMeeting, "balai kopi"), Feature::adjacent), 0);
  EXPECT_GT(value(read(kMeeting, "kerja balai"), Feature::near), 0);
}

TEST_F(FeatureReaderTest, TheVeryFormIsWorthMore) {
  EXPECT_GT(value(read(kMeeting, "membuka"), Feature::exact), 0);
  EXPECT_EQ(value(read(kMeeting, "pembukaan"), Feature::exact), 0);
}

TEST_F(FeatureReaderTest, AQuestionIsAnsweredByWhatItAsksFor) {
  constexpr const char* kText =
      "Judul Berita\nPilkada adalah pemilihan kepala daerah. Pilkada digelar 27 November 2024.";
  EXPECT_GT(value(read(kText, "apa itu pilkada?"), Feature::definition), 0);
  EXPECT_EQ(value(read(kText, "pilkada"), Feature::definition), 0);
  EXPECT_GT(value(read(kText, "kapan pilkada digelar?"), Feature::date), 0);
  EXPECT_EQ(value(read(kText, "siapa menggelar pilkada?"), Feature::date), 0);
}

// Of articles about one event the one goes first that begins with the words that the others lack,
// though those are no rarer in the index.
TEST(Features, ASentenceFindsWhatTellsAnArticleFromOthersOfTheEvent) {
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"));
  std::vector<std::string> articles;
  for (int i = 0; i < 12; ++i) {
    const std::string number = std::to_string(i);
    articles.push_back("event" + number);
    articles.push_back("Kabar Kedua\nBupati melantik pejabat di kantor. Nomor " + number + ".");
    articles.push_back("other" + number);
    articles.push_back("Kabar Lain\nSapi makan rumput. Nelayan libur. Nomor " + number + ".");
  }
  articles.push_back("wanted");
  articles.push_back("Kabar Kedua\nNelayan menonton. Bupati melantik pejabat di kantor.");
  testing::add_articles(writer, articles);
  writer.commit();
  const OpenIndex index({folder.path("idx")});
  Request request;
  request.query = "bupati melantik pejabat nelayan";
  Search search(request, index);
  search.match(Match::any_word);
  FeatureReader features = search.features();
  EXPECT_EQ(features.weights(), WeightSet::sentence);
  const auto matches = search.best(kReranked, Sort::relevance);
  const auto values = read_features(matches, features);
  const auto telling = static_cast<std::size_t>(Feature::telling);
  const auto best = std::ranges::max_element(
      values, {}, [&](const FeatureValues& of_match) { return of_match[telling]; });
  const auto& place = matches[static_cast<std::size_t>(best - values.begin())].place;
  EXPECT_EQ(place.reader->segment().articles().head(place.document).id, "wanted");
}

TEST_F(FeatureReaderTest, AFewWordsTellNothingApart) {
  EXPECT_EQ(value(read(kMeeting, "rapat kerja balai"), Feature::telling), 0);
  EXPECT_GT(value(read(kMeeting, "rapat kerja balai warga"), Feature::telling), 0);
  EXPECT_GT(value(read(kMeeting, "siapa membuka rapat kerja balai?"), Feature::telling), 0);
}

}  // namespace
}  // namespace warta
