// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/office_lexicon.h"

#include <gmock/gmock.h>

#include "stemmer/text/tokenizer.h"
#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;

// The office at the first word of `text`; empty when there is none.
std::string_view position_at(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  const std::vector<TaggerWord> words = tagger_words(tokens);
  const Office* office = office_at(words, 0);
  EXPECT_TRUE(office == nullptr || words[0].may_begin_office) << text;
  return office == nullptr ? std::string_view() : office->position;
}

TEST(OfficeLexicon, FindsPrintedForms) {
  EXPECT_EQ(position_at("Bupati Buton"), "Bupati");
  EXPECT_EQ(position_at("Wakil Bupati Buton"), "Wakil Bupati");
  EXPECT_EQ(position_at("Kapolresnya hadir"), "Kapolres");
}

TEST(OfficeLexicon, HeadsOfAgenciesThatNoTableHas) {
  EXPECT_EQ(position_at("Kadishub Jambi"), "Kepala Dinas");
  EXPECT_EQ(position_at("Kepala Disdikpora"), "Kepala Dinas");
}

TEST(OfficeLexicon, DeputiesOfMinisters) {
  EXPECT_THAT(tagged("Wamendes PDT, Budi Santoso, hadir."),
              ElementsAre("Budi Santoso / Wakil Menteri / "));
}

TEST(OfficeLexicon, MostWordsBeginNone) {
  for (const char* text : {"rapat", "di Buton", "Katanya", "Kadang"}) {
    EXPECT_EQ(position_at(text), "") << text;
  }
}

TEST(OfficeLexicon, HeadsThatOfficesCoin) {
  EXPECT_THAT(tagged("Wamenbun Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Wakil Menteri / "));
  EXPECT_THAT(tagged("Kapusdatin BNPB Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kapus BNPB / "));
  EXPECT_THAT(tagged("Menkomdigi Budi Santoso hadir."), ElementsAre("Budi Santoso / Menteri / "));
}

TEST(OfficeLexicon, AgenciesWithLettersOfADinas) {
  EXPECT_THAT(tagged("Kepala DPUQWERTZ Bombana Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kepala Dinas / Kabupaten Bombana"));
  EXPECT_THAT(tagged("Kepala DPRD Bombana Budi Santoso hadir."),
              ElementsAre("Budi Santoso / Kepala DPRD / Kabupaten Bombana"));
}

TEST(OfficeLexicon, TheForcesHaveDinasToo) {
  EXPECT_THAT(tagged("Kadispotdirga Lanud Haluoleo, Kolonel Pom Budi Santoso, hadir."),
              ElementsAre("Budi Santoso / Kadispotdirga Lanud Haluoleo / "));
}

TEST(OfficeLexicon, MinistriesByTwoSetsOfLetters) {
  EXPECT_THAT(tagged("Menkum HAM Budi Santoso hadir."), ElementsAre("Budi Santoso / Menteri / "));
}

TEST(OfficeLexicon, AidesAndDeputiesAreNotTheirChief) {
  EXPECT_THAT(tagged("Hal itu kata Wakil Kapolres Cianjur, Komisaris Budi Santoso."),
              ElementsAre("Budi Santoso / Wakapolres / Kabupaten Cianjur"));
  EXPECT_THAT(tagged("Hal itu disampaikan oleh Kepala Sekretariat Presiden, Budi Santoso."),
              ElementsAre("Budi Santoso / Kepala Sekretariat Presiden / "));
  EXPECT_THAT(tagged("Hal itu kata Asops Kapolri Irjen Budi Santoso."),
              ElementsAre("Budi Santoso / Asops Kapolri / "));
}

TEST(OfficeLexicon, HeadsOfPoliceAreCalledByTheirStations) {
  for (std::string_view office : {"Polresta", "Polrestabes", "Polres Metro"}) {
    EXPECT_EQ(canonical_position("Kepala " + std::string(office)), "Kapolres") << office;
  }
  EXPECT_EQ(canonical_position("Kepala Polsek"), "Kapolsek");
  EXPECT_EQ(canonical_position("Wakil Kepala Polri"), "Wakapolri");
  EXPECT_EQ(canonical_position("Dir Ditreskrimum"), "Dirreskrimum");
}

}  // namespace
}  // namespace warta
