// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/vocabulary.h"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

// Words with their counts, and nothing else of a segment.
class ListedWords final : public WordReader {
 public:
  explicit ListedWords(std::vector<std::pair<std::string, std::uint32_t>> words)
      : words_(std::move(words)) {}

  std::vector<WordId> words_of_form(std::string_view) const override { return {}; }
  std::vector<WordId> words_with_prefix(std::string_view, std::size_t) const override { return {}; }
  void each_form(const TakeForm& take) const override {
    for (const auto& [word, count] : words_) take(word, count);
  }
  std::string_view normal(WordId word) const override { return words_[word].first; }
  std::string_view root(WordId word) const override { return words_[word].first; }
  std::uint32_t count(WordId word) const override { return words_[word].second; }
  WordId words_end() const override { return static_cast<WordId>(words_.size()); }
  WordStream article(std::uint32_t) const override { return WordStream(std::string_view()); }

 private:
  std::vector<std::pair<std::string, std::uint32_t>> words_;
};

std::vector<std::string> words_of(const std::vector<NearWord>& near) {
  std::vector<std::string> words;
  for (const NearWord& word : near) words.emplace_back(word.word);
  return words;
}

TEST(SpellingVocabulary, FindsWordsWithinTheDistance) {
  const SpellingVocabulary words(ListedWords(
      {{"pilkada", 9}, {"pilkadus", 1}, {"pemilu", 5}, {"pilkad", 2}, {"kp", 7}, {"g20", 4}}));
  EXPECT_THAT(words_of(words.near("pilkda", 1, 1)), UnorderedElementsAre("pilkada", "pilkad"));
  EXPECT_THAT(words_of(words.near("pilkada", 2, 1)),
              UnorderedElementsAre("pilkada", "pilkadus", "pilkad"));
  EXPECT_THAT(words.near("banjir", 2, 1), IsEmpty());
  const std::vector<NearWord> found = words.near("pilkada", 1, 5);
  ASSERT_THAT(words_of(found), ElementsAre("pilkada"));
  EXPECT_EQ(found[0].count, 9U);
  EXPECT_EQ(found[0].distance, 0U);
}

TEST(SpellingVocabulary, LeavesOutRareWordsWhateverTheirOrder) {
  const SpellingVocabulary words(ListedWords({{"bata", 1}, {"batu", 30}, {"bati", 2}}));
  EXPECT_THAT(words_of(words.near("bate", 1, 2)), UnorderedElementsAre("batu", "bati"));
  EXPECT_THAT(words_of(words.near("bate", 1, 31)), IsEmpty());
}

TEST(SpellingVocabulary, TakesWordsOfLettersAlone) {
  EXPECT_TRUE(SpellingVocabulary::takes("banjir"));
  EXPECT_FALSE(SpellingVocabulary::takes("ab"));
  EXPECT_FALSE(SpellingVocabulary::takes("covid19"));
  EXPECT_FALSE(SpellingVocabulary::takes("beyonc\xC3\xA9"));
  EXPECT_FALSE(SpellingVocabulary::takes(std::string(33, 'a')));
}

}  // namespace
}  // namespace warta
