// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_cleaning.h"

#include <gmock/gmock.h>

#include "tests/indexer/explain/explanation.h"

namespace warta {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

TEST(ExplainCleaning, NamesWordsRuleAndConfidence) {
  const std::string text = explanation_of(kArticle);
  EXPECT_THAT(text, HasSubstr(tag("title", "0.99", "Pemkab Bombana Gelar Rakor Pilkada",
                                  "first line behind furniture")));
  EXPECT_THAT(text, HasSubstr("  raw line 2: \"Pemkab Bombana Gelar Rakor Pilkada\"\n"));
  EXPECT_THAT(text, HasSubstr(tag("source", "0.99", "kabarteluk.id",
                                  "outlet of the dateline; line 1: \"RUMBIA, KABARTELUK.ID -\"")));
  EXPECT_THAT(text, HasSubstr(tag("dateline", "0.97", "Rumbia",
                                  "place before the dash; line 1: \"RUMBIA, KABARTELUK.ID -\"")));
  EXPECT_THAT(text, HasSubstr(tag("event date", "0.99", "2024-11-06",
                                  "beside a weekday; line 1: \"Rabu (6/11/2024)\"")));
}

TEST(ExplainCleaning, FurnitureSaysByWhatItWasTold) {
  EXPECT_THAT(
      explanation_of(kArticle),
      AllOf(HasSubstr("path of links; raw line 1: \"Home > Daerah > Bombana\""),
            HasSubstr("line is 'baca juga', and the next one the link; raw line 6: \"Baca juga:\""),
            HasSubstr("story of the link on the line before\n"),
            HasSubstr("  raw line 7: \"Bupati Konawe Lantik Camat\"\n"),
            HasSubstr("line begins 'editor:'; raw line 8: \"Editor: Dewi\"")));
}

TEST(ExplainCleaning, ARecordsOwnFieldsAreGiven) {
  Article article;
  article.file = "a.jsonl";
  article.line = 3;
  article.title = "Judul Rekaman";
  article.url = "https://www.kabar.id/1";
  article.published = "2024-11-07T10:22:00+07:00";
  article.text = "Rapat dibuka.";
  const std::string text = explanation_of(article);
  EXPECT_THAT(text, HasSubstr("a.jsonl:3\n"));
  EXPECT_THAT(text, HasSubstr(tag("title", "1.00", "Judul Rekaman", "given with the text")));
  EXPECT_THAT(text, HasSubstr("site of the address; url: \"https://www.kabar.id/1\""));
  EXPECT_THAT(text, HasSubstr("given with the text; record: \"2024-11-07T10:22:00+07:00\""));
}

}  // namespace
}  // namespace warta
