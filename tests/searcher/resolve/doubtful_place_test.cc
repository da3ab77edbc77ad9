// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/doubtful_place.h"

#include <gtest/gtest.h>

#include <string>

#include "indexer/write/index_writer.h"
#include "stemmer/text/tokenizer.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

class DoubtfulPlaceTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    testing::add_articles(
        writer, {"flood", "Kabar\nBanjir merendam Kota Medan, kata Wali Kota Medan.",           //
                 "more", "Kabar\nBanjir di Kota Medan surut, kata Pemkot Medan.",               //
                 "field", "Kabar\nTentara turun ke medan tempur untuk latihan perang.",         //
                 "fields", "Kabar\nPasukan kembali dari medan tempur sesudah latihan perang.",  //
                 "attack", "Kabar\nTawon serang warga desa yang sedang memanen padi."});
    writer.commit();
  }
  static void TearDownTestSuite() { delete folder_; }

  // Whether the last word of `text` that may be a doubtful name is meant as the region.
  static bool is_meant(const std::string& text) {
    const OpenIndex index({folder_->path("idx")});
    TokenizedText tokens;
    tokenize(text, tokens);
    std::vector<PlaceWord> words;
    for (const Token& token : tokens.tokens) {
      if (!token.alternative) words.push_back({tokens.normal(token), tokens.surface(token)});
    }
    for (std::size_t i = words.size(); i-- > 0;) {
      const NamedPlace place = place_at(std::span(words).subspan(i));
      if (place.is_doubtful) return is_region_meant(words, i, place, index);
    }
    ADD_FAILURE() << "no doubtful name in " << text;
    return false;
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* DoubtfulPlaceTest::folder_ = nullptr;

TEST_F(DoubtfulPlaceTest, ByItselfItIsMeant) {
  for (const char* name : {"medan", "Buton", "serang", "batu", "Malang"}) {
    EXPECT_TRUE(is_meant(name)) << name;
  }
  for (const char* other : {"mitra", "loteng"}) EXPECT_FALSE(is_meant(other)) << other;
}

TEST_F(DoubtfulPlaceTest, AWordBeforeItTells) {
  EXPECT_TRUE(is_meant("kekeringan di serang"));
  EXPECT_TRUE(is_meant("pemkot serang"));
  EXPECT_TRUE(is_meant("bupati buru"));
  EXPECT_FALSE(is_meant("lurah di buru"));  // where "di" is not enough
  EXPECT_FALSE(is_meant("jalan medan"));
  EXPECT_FALSE(is_meant("polres metro bekasi"));
  EXPECT_TRUE(is_meant("polres metro"));
}

TEST_F(DoubtfulPlaceTest, ElseTheArticlesWithTheWordsTell) {
  EXPECT_TRUE(is_meant("banjir medan"));
  EXPECT_FALSE(is_meant("perang medan"));
  EXPECT_FALSE(is_meant("tawon serang warga"));
}

TEST_F(DoubtfulPlaceTest, ACapitalIsEnoughWhereNoArticleTells) {
  EXPECT_TRUE(is_meant("kekeringan Buton"));
  EXPECT_FALSE(is_meant("kekeringan buton"));
  EXPECT_FALSE(is_meant("tawon Serang warga"));
}

}  // namespace
}  // namespace warta
