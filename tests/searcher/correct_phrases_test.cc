// SPDX-License-Identifier: GPL-3.0-or-later
// A phrase is exact as typed; where no article has it, it is put right as a phrase, and told.
#include "searcher/correct_phrases.h"

#include <gmock/gmock.h>

#include "indexer/write/index_writer.h"
#include "tests/support/answers.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class CorrectPhrasesTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    IndexWriter writer(folder_->path("idx"));
    std::vector<std::string> articles;
    for (int i = 0; i < 30; ++i) {
      const std::string number = std::to_string(i);
      articles.insert(articles.end(),
                      {"k" + number, "Kabut asap tebal\nWarga menghirup kabut asap hari ke-" +
                                         number + ", asp dan saat rumah dibuka."});
      articles.insert(articles.end(), {"r" + number, "Rapat dibuka\nDi rumah sakit ada rapat ke-" +
                                                         number + " saat rumah saat itu kosong."});
    }
    testing::add_articles(writer, articles);
    writer.commit();
  }
  static void TearDownTestSuite() { delete folder_; }

  static Answer search(const std::string& query) {
    return testing::ask(Searcher({folder_->path("idx")}), query);
  }

  static inline testing::TempFolder* folder_ = nullptr;
};

TEST_F(CorrectPhrasesTest, TheWordIsMeantThatMakesAPhrase) {
  const std::vector<std::pair<std::string, std::string>> meant = {
      {"\"rumah sakt\"", "\"rumah sakit\""},
      {"\"kabut asp\"", "\"kabut asap\""},
      {"judul:\"kabut asp\" warga", "judul:\"kabut asap\" warga"},
      {"rapat \"Rumah Sakt\"", "rapat \"Rumah Sakit\""},
      {"\"rumah sakt\" rapaat", "\"rumah sakit\" rapat"}};
  for (const auto& [typed, right] : meant) {
    const Answer answer = search(typed);
    EXPECT_EQ(answer.interpretation.corrected, right);
    EXPECT_TRUE(answer.interpretation.searched_corrected) << typed;
    EXPECT_EQ(answer.total, 30U) << typed;
    ASSERT_THAT(answer.interpretation.notes, SizeIs(1)) << typed;
    const Note& note = answer.interpretation.notes.front();
    EXPECT_TRUE(note.message().starts_with("no article has this phrase; taken as '")) << typed;
    EXPECT_EQ(typed.at(note.end - 1), '"');
  }
}

TEST_F(CorrectPhrasesTest, WhatIsThereStays) {
  const Answer answer = search("\"rumah saat\"");
  EXPECT_EQ(answer.total, 30U);
  EXPECT_THAT(answer.interpretation.corrected, IsEmpty());
  EXPECT_THAT(answer.interpretation.notes, IsEmpty());
}

TEST_F(CorrectPhrasesTest, WhereNothingIsNearItIsTold) {
  const Answer answer = search("\"asap rapat\"");
  EXPECT_EQ(answer.total, 0U);
  ASSERT_THAT(answer.interpretation.notes, SizeIs(1));
  EXPECT_EQ(answer.interpretation.notes.front().message(), "no article has this phrase");
}

TEST_F(CorrectPhrasesTest, APhraseOfTheHeadlineIsExact) {
  EXPECT_EQ(search("judul:\"kabut asap\"").total, 30U);
  EXPECT_EQ(search("judul:\"asap kabut\"").total, 0U);
  EXPECT_EQ(search("judul:\"kabut tebal\"").total, 0U);
  EXPECT_EQ(search("judul:(\"asap tebal\" OR longsor)").total, 30U);
  const Answer star = search("judul:\"kabu*\"");
  EXPECT_EQ(search("judul:kabu*").total, 30U);
  EXPECT_EQ(star.interpretation.corrected, "judul:\"kabut*\"");
  ASSERT_THAT(star.interpretation.notes, SizeIs(2));
  EXPECT_EQ(star.interpretation.notes[0].remarks.front().kind, "star_is_no_prefix");
  EXPECT_EQ(star.interpretation.notes[1].remarks.front().kind, "no_phrase");
}

}  // namespace
}  // namespace warta
