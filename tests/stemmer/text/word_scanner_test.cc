// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/word_scanner.h"

#include <gmock/gmock.h>

#include "tests/stemmer/text/token_forms.h"

namespace warta {
namespace {

using ::testing::ElementsAre;

TEST(WordScanner, ReduplicationIsOneToken) {
  EXPECT_THAT(normals("Anak-anak menari-nari sebaik-baiknya"),
              ElementsAre("anak-anak", "menari-nari", "sebaik-baiknya"));
}

TEST(WordScanner, HyphenatedWordIsFoundInEveryWriting) {
  EXPECT_THAT(normals("KTP-el"), ElementsAre("ktp", "el", "+ktp-el", "+ktpel"));
  EXPECT_THAT(normals("non-ASN"), ElementsAre("non", "asn", "+non-asn", "+nonasn"));
  EXPECT_THAT(normals("Covid-19"), ElementsAre("covid", "19", "+covid-19", "+covid19"));
}

TEST(WordScanner, ReadingsShareThePositionOfTheFirstPart) {
  TokenizedText tokens;
  tokenize("cetak KTP-el baru", tokens);
  ASSERT_EQ(tokens.tokens.size(), 6U);
  EXPECT_EQ(tokens.tokens[1].position, 1U);  // ktp
  EXPECT_EQ(tokens.tokens[2].position, 2U);  // el
  EXPECT_EQ(tokens.tokens[3].position, 1U);  // ktp-el
  EXPECT_EQ(tokens.tokens[5].position, 3U);  // baru
}

TEST(WordScanner, WordsWithAccentsAreFoundWithoutThem) {
  EXPECT_THAT(normals("Beyonc\u00E9 cafe\u0301"),
              ElementsAre("beyonc\u00E9", "+beyonce", "caf\u00E9", "+cafe"));
}

TEST(WordScanner, TwoPlacesWithAHyphenAreTwoWords) {
  EXPECT_THAT(normals("Banjarmasin-Banjarbaru"),
              ElementsAre("banjarmasin", "banjarbaru", "+banjarmasin-banjarbaru",
                          "+banjarmasinbanjarbaru"));
  EXPECT_THAT(normals("Toli-Toli"), ElementsAre("toli-toli", "+tolitoli"));
  EXPECT_THAT(normals("mondar-mandir warna-warninya"),
              ElementsAre("mondar-mandir", "warna-warninya"));
}

TEST(WordScanner, ApostrophesInsideWordsAreLeftOut) {
  EXPECT_THAT(normals("Jum'at Jum\u2019at Jum`at Ma'ruf"),
              ElementsAre("jumat", "jumat", "jumat", "maruf"));
  EXPECT_THAT(normals("'kutip'"), ElementsAre("kutip"));
}

}  // namespace
}  // namespace warta
