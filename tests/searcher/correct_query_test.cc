// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/correct_query.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "indexer/write/index_writer.h"
#include "searcher/searcher.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// Sixty floods in Jawa Timur, a misprint of one, and a rare word of its own.
class CorrectQueryTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    std::vector<std::string> articles;
    for (int i = 0; i < 60; ++i) {
      articles.push_back("flood" + std::to_string(i));
      articles.push_back("Kabar\nBanjir melanda Jawa Timur, petugas Sarwani berjaga. Nomor " +
                         std::to_string(i) + ".");
    }
    for (const char* text :
         {"misprint", "Kabar\nBanjr melanda Jawa Timur.", "slip", "Kabar\nPanen di Jawa Tmur.",
          "rare", "Kabar\nBanjar membeli jagung.", "name", "Kabar\nBanjir, kata Sarwini."}) {
      articles.emplace_back(text);
    }
    IndexWriter writer(folder_->path("idx"));
    testing::add_articles(writer, articles);
    writer.commit();
  }
  static void TearDownTestSuite() { delete folder_; }

  static Answer search(const std::string& query) {
    return testing::ask(Searcher({folder_->path("idx")}), query);
  }

  static testing::TempFolder* folder_;
};
testing::TempFolder* CorrectQueryTest::folder_ = nullptr;

TEST_F(CorrectQueryTest, AStrayArticleDoesNotStandForWhatManyHave) {
  for (const char* typed : {"banjr timur", "jawa tmur"}) {
    const Answer answer = search(typed);
    EXPECT_TRUE(answer.interpretation.searched_corrected) << typed;
    EXPECT_GE(answer.total, 60U) << typed;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << typed;
    const Note& note = answer.interpretation.notes[0];
    EXPECT_EQ(note.remarks[0].kind, "few_as_typed") << typed;
    EXPECT_THAT(note.remarks[0].values, ElementsAre("1")) << typed;
  }
  EXPECT_EQ(search("jawa tmur").interpretation.notes[0].begin, 5U);
}

TEST_F(CorrectQueryTest, InQuotesTheStrayArticleIsFound) {
  const Answer answer = search("\"banjr\" timur");
  ASSERT_EQ(answer.total, 1U);
  EXPECT_EQ(answer.hits[0].id, "misprint");
  EXPECT_THAT(answer.interpretation.notes, IsEmpty());
}

TEST_F(CorrectQueryTest, ARareWordByItselfMayBeMeant) {
  const Answer answer = search("banjr");
  EXPECT_FALSE(answer.interpretation.searched_corrected);
  EXPECT_EQ(answer.interpretation.corrected, "banjir");
  ASSERT_EQ(answer.total, 1U);
}

TEST_F(CorrectQueryTest, SoMayANameWithItsCapital) {
  const Answer name = search("banjir Sarwini");
  EXPECT_FALSE(name.interpretation.searched_corrected);
  ASSERT_EQ(name.total, 1U);
  EXPECT_TRUE(search("banjir sarwini").interpretation.searched_corrected);
}

}  // namespace
}  // namespace warta
