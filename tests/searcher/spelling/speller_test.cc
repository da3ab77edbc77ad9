// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/speller.h"

#include <gmock/gmock.h>

#include "indexer/ingest.h"
#include "searcher/parse_query.h"
#include "searcher/spelling/correct.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class SpellerTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    for (int i = 0; i < 30; ++i) {
      folder_->write("in/" + std::to_string(i) + ".txt",
                     "Pilkada Bombana Disiapkan Tanapa " + std::to_string(i) +
                         "\nPetugas menata logistik pilkada di gudang Bombana nomor " +
                         std::to_string(i) +
                         ", kata ketuanya, Suryantoro, kemarin. Bukti ada pada bupati; Tanaka "
                         "dan Tanaka lain hadir.");
    }
    folder_->write("in/odd.txt",
                   "Salah Ketik\nSebuah kabar memuat kata pilkda dan loggstik begitu.");
    ingest(folder_->path("idx"), {folder_->path("in")});
    index_ = new OpenIndex({folder_->path("idx")});
  }
  static void TearDownTestSuite() {
    delete index_;
    delete folder_;
  }

  static std::string best(std::string_view normal) {
    if (!may_be_misspelled(normal, kFewArticles, *index_)) return "";
    const std::vector<Respelling> found = respellings(normal, *index_);
    return found.empty() ? "" : found.front().word;
  }

  static testing::TempFolder* folder_;
  static OpenIndex* index_;
};
testing::TempFolder* SpellerTest::folder_ = nullptr;
OpenIndex* SpellerTest::index_ = nullptr;

TEST_F(SpellerTest, FindsWhatWasMeant) {
  EXPECT_EQ(best("pilkadda"), "pilkada");
  EXPECT_EQ(best("logisitk"), "logistik");
  EXPECT_EQ(best("suriantoro"), "suryantoro");
  EXPECT_EQ(best("suriantorro"), "suryantoro");  // two edits of a long word
}

// "bupti" was corrected to "bukti".
TEST_F(SpellerTest, LostVowelsOfficesAndHeadlinesAreLikelier) {
  EXPECT_EQ(best("bupti"), "bupati");
  EXPECT_EQ(best("tanaxa"), "tanapa");
}

TEST_F(SpellerTest, AWordOfAFewArticlesMayBeAnErrorOfTheirs) {
  EXPECT_EQ(best("pilkda"), "pilkada");
  EXPECT_FALSE(may_be_misspelled("pilkda", 0, *index_));
}

TEST_F(SpellerTest, LeavesOtherWordsAlone) {
  EXPECT_EQ(best("pilkada"), "");     // the index has it
  EXPECT_EQ(best("kedengkian"), "");  // the dictionary has it
  EXPECT_EQ(best("bombana"), "");
  EXPECT_EQ(best("ternate"), "");  // a region
  EXPECT_EQ(best("zzzzzzz"), "");
  EXPECT_EQ(best("kpk"), "");
  EXPECT_EQ(best("covid19"), "");
}

TEST_F(SpellerTest, WordsOfAQueryAreFoundByTheirPlaces) {
  const std::string typed = "(pilkdda OR gudang logisttik) -pilkkda provinsi:Jambi GUDDANG";
  const auto words = misspelled_words(parse_query(typed), kFewArticles, *index_);
  std::vector<std::string> found;
  std::vector<const Respelling*> chosen;
  for (const MisspelledWord& word : words) {
    found.push_back(typed.substr(word.begin, word.end - word.begin));
    chosen.push_back(&word.choices.front());
  }
  EXPECT_THAT(found, ElementsAre("pilkdda", "logisttik", "GUDDANG"));
  EXPECT_EQ(respelled(typed, words, chosen),
            "(pilkada OR gudang logistik) -pilkkda provinsi:Jambi GUDANG");
}

}  // namespace
}  // namespace warta
