// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/body_text.h"

#include <gmock/gmock.h>

#include "stemmer/text/tokenizer.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;

BodyText body_of(const std::string& text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  return body_text(tokens);
}

TEST(BodyText, IsWordsInNormalForm) {
  EXPECT_EQ(body_of("Warga PANEN padi, lalu pulang.").words,
            body_of("warga panen padi lalu pulang").words);
  EXPECT_NE(body_of("panen padi").words, body_of("padi panen").words);
}

TEST(BodyText, MarksNumbers) {
  const BodyText text = body_of("sawah 25 hektare");
  ASSERT_EQ(text.words.size(), 3U);
  EXPECT_EQ(text.words[0] % 2, 0U);
  EXPECT_EQ(text.words[1] % 2, 1U);
}

TEST(BodyText, HasAShingleForEachRunOfFiveWords) {
  EXPECT_EQ(body_of("satu dua tiga empat").shingles.size(), 0U);
  EXPECT_EQ(body_of("satu dua tiga empat lima enam").shingles.size(), 2U);
  EXPECT_EQ(body_of("ya ya ya ya ya ya ya").shingles.size(), 1U);
}

TEST(BodyText, IsTheSameFromTheIndex) {
  const testing::TempFolder folder;
  const std::string body = "Warga KTP-el antre di kantor camat Poleang, Rabu (6/11/2024) pagi.";
  {
    IndexWriter writer(folder.path("idx"));
    testing::add_articles(writer, {"a", "Antre Sejak Subuh\n\n" + body});
    writer.commit();
  }
  const Snapshot snapshot = open_snapshot(folder.path("idx"));
  const Segment& segment = *snapshot.segments.at(0);
  const BodyText stored = body_text(segment.tokens(), 1);
  const BodyText own = body_of(segment.articles().article(1).text);
  EXPECT_EQ(stored.words, own.words);
  EXPECT_EQ(stored.shingles, own.shingles);
}

TEST(Overlap, CountsWhatIsShared) {
  const Overlap shared = overlap({{}, {1, 2, 3, 4}}, {{}, {2, 4, 5, 6, 7, 8}});
  EXPECT_EQ(shared.common, 2U);
  EXPECT_DOUBLE_EQ(shared.jaccard(), 0.25);
  EXPECT_DOUBLE_EQ(shared.containment(), 0.5);
  EXPECT_DOUBLE_EQ(Overlap().jaccard(), 0);
}

TEST(OnlyIn, IsTheDifference) {
  const std::vector<std::uint32_t> numbers = {1, 3, 5};
  const std::vector<std::uint32_t> others = {3, 4};
  EXPECT_THAT(only_in(numbers, others), ElementsAre(1, 5));
}

}  // namespace
}  // namespace warta
