// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/tagger_words.h"

#include <gmock/gmock.h>

#include <string>

#include "stemmer/text/tokenizer.h"
#include "stemmer/text/word_hash.h"

namespace warta {
namespace {

using testing::ElementsAre;

std::vector<std::string> surfaces(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  std::vector<std::string> found;
  for (const TaggerWord& word : tagger_words(tokens)) {
    EXPECT_EQ(word.hash, word_hash(word.normal)) << word.surface;
    EXPECT_EQ(word.surface, text.substr(word.begin, word.end - word.begin));
    found.emplace_back(word.surface);
  }
  return found;
}

TEST(TaggerWords, PartsGluedWords) {
  EXPECT_THAT(surfaces("BupatiWakil hadir"), ElementsAre("Bupati", "Wakil", "hadir"));
  EXPECT_THAT(surfaces("usai menemuiBupatiJambi"),
              ElementsAre("usai", "menemui", "Bupati", "Jambi"));
  EXPECT_THAT(surfaces("di NTTSebelumnya"), ElementsAre("di", "NTT", "Sebelumnya"));
  EXPECT_THAT(surfaces("Pranatamengatakan"), ElementsAre("Pranata", "mengatakan"));
  EXPECT_THAT(surfaces("Riaupagi ini"), ElementsAre("Riau", "pagi", "ini"));
}

TEST(TaggerWords, NamesStayWhole) {
  EXPECT_THAT(surfaces("LaNyalla dan DPRD KPUD"), ElementsAre("LaNyalla", "dan", "DPRD", "KPUD"));
}

TEST(TaggerWords, SameWordsHaveOneNormalForm) {
  TokenizedText tokens;
  tokenize("Bupati bupati camat", tokens);
  const std::vector<TaggerWord> words = tagger_words(tokens);
  ASSERT_EQ(words.size(), 3U);
  EXPECT_TRUE(same_word(words[0], words[1]));
  EXPECT_FALSE(same_word(words[0], words[2]));
}

TEST(TaggerWords, OneOfAList) {
  using std::string_view_literals::operator""sv;
  EXPECT_TRUE(is_one_of("kab", std::array{"kota"sv, "kab"sv}));
  EXPECT_FALSE(is_one_of("ka", std::array{"kota"sv, "kab"sv}));
  EXPECT_FALSE(is_one_of("", std::array{"kota"sv, "kab"sv}));
}

TEST(TaggerWords, PartsWordsGluedToCapitals) {
  EXPECT_THAT(surfaces("MenteriBUMNErick"), ElementsAre("Menteri", "BUMN", "Erick"));
  EXPECT_THAT(surfaces("Presiden RIPrabowo"), ElementsAre("Presiden", "RI", "Prabowo"));
  EXPECT_THAT(surfaces("Santosoberziarah"), ElementsAre("Santoso", "berziarah"));
}

TEST(TaggerWords, NewlinesThatALinkLeft) {
  const auto gaps = [](std::string_view text) {
    TokenizedText tokens;
    tokenize(text, tokens);
    std::vector<bool> breaks;
    for (const TaggerWord& word : tagger_words(tokens))
      breaks.push_back((word.gap & kGapNewline) != 0);
    return breaks;
  };
  EXPECT_THAT(gaps("Anggota\nKomisi VI\nBudi hadir.\nKasus\nRaja\nini."),
              ElementsAre(true, false, false, false, false, true, false, false));
  // No line goes on in small letters: each is its own.
  EXPECT_THAT(gaps("Anggota\nKomisi VI\nBudi hadir."), ElementsAre(true, true, false, true, false));
}

TEST(TaggerWords, RanksGluedToAPlace) {
  EXPECT_THAT(surfaces("KapolresPadang PariamanAKBP Wahyu"),
              ElementsAre("Kapolres", "Padang", "Pariaman", "AKBP", "Wahyu"));
}

}  // namespace
}  // namespace warta
