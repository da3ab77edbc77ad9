// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/named_place.h"

#include <gmock/gmock.h>

#include <string>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Words = RegionNames::Words;

// A run of words with its views.
class Typed {
 public:
  explicit Typed(const std::string& text) : text_(text) {
    tokenize(text_, tokens_);
    for (const Token& token : tokens_.tokens) {
      if (token.alternative) continue;
      words_.push_back({tokens_.normal(token),
                        std::string_view(text_).substr(token.begin, token.end - token.begin)});
    }
  }
  NamedPlace place() const { return place_at(words_); }
  std::vector<Words> others() const { return other_names(place(), words_); }

 private:
  std::string text_;
  TokenizedText tokens_;
  std::vector<PlaceWord> words_;
};

std::size_t words_of(const std::string& text) {
  return Typed(text).place().words;
}
std::vector<RegionCode> codes_of(const std::string& text) {
  return Typed(text).place().codes;
}

// It has the names of what lies in it, and is called by none of them.
TEST(NamedPlace, MayBeAnArea) {
  const Typed madura("Madura banjir");
  EXPECT_TRUE(madura.place().is_area);
  EXPECT_THAT(madura.place().codes, ElementsAre(352600, 352700, 352800, 352900));
  EXPECT_THAT(madura.others(), IsEmpty());
  EXPECT_EQ(words_of("malang raya banjir"), 2U);
  EXPECT_THAT(codes_of("malang raya banjir"), ElementsAre(350700, 357300, 357900));
  EXPECT_FALSE(Typed("Bombana").place().is_area);
}

TEST(NamedPlace, IsTheLongestNameThatBeginsThere) {
  EXPECT_EQ(words_of("Jakarta Utara banjir"), 2U);
  EXPECT_THAT(codes_of("Jakarta Utara banjir"), ElementsAre(317200));
  EXPECT_EQ(words_of("papua barat daya"), 3U);
  EXPECT_EQ(words_of("banjir Jakarta"), 0U);
}

TEST(NamedPlace, TheLevelBeforeItTells) {
  EXPECT_THAT(codes_of("kota bogor"), ElementsAre(327100));
  EXPECT_THAT(codes_of("kab bogor"), ElementsAre(320100));
  EXPECT_TRUE(Typed("kab bogor").place().has_level);
  EXPECT_EQ(words_of("Provinsi Sultra"), 2U);
  EXPECT_THAT(codes_of("bogor"), testing::UnorderedElementsAre(320100, 327100));
}

TEST(NamedPlace, WhatIsAnotherWordTooIsDoubtfulWithoutTheLevel) {
  EXPECT_TRUE(Typed("batu").place().is_doubtful);
  EXPECT_THAT(codes_of("batu"), ElementsAre(357900));
  EXPECT_FALSE(Typed("kota batu").place().is_doubtful);
  EXPECT_THAT(codes_of("kota batu"), ElementsAre(357900));
  EXPECT_FALSE(Typed("bogor").place().is_doubtful);
}

TEST(NamedPlace, AnAbbreviationHasCapitalsUnlessNothingHas) {
  EXPECT_EQ(words_of("OKU banjir"), 1U);
  EXPECT_EQ(words_of("oku banjir"), 1U);
  EXPECT_EQ(words_of("oku Banjir"), 0U);
  EXPECT_EQ(words_of("Oki"), 0U);
  EXPECT_TRUE(Typed("OKI").place().is_doubtful);  // somebody's name
}

TEST(NamedPlace, AKecamatanOrTownIsWordsThatStandTogether) {
  for (const char* name : {"Tanah Abang", "Semarang Barat", "Aek Kanopan"}) {
    EXPECT_EQ(words_of(name), 2U) << name;
    EXPECT_THAT(codes_of(name), IsEmpty()) << name;
  }
  EXPECT_THAT(codes_of("Cilincing"), IsEmpty());
}

TEST(NamedPlace, IsTheSameApartAndTogether) {
  EXPECT_EQ(words_of("fak fak banjir"), 2U);
  EXPECT_THAT(codes_of("fak fak"), ElementsAre(920300));
  EXPECT_EQ(codes_of("fakfak"), codes_of("fak-fak"));
  EXPECT_THAT(codes_of("kota bukit tinggi"), ElementsAre(137500));
  EXPECT_EQ(words_of("karang pilang"), 2U);
  EXPECT_THAT(codes_of("kota baru"), IsEmpty());  // no Kotabaru
  EXPECT_THAT(codes_of("kab. kota baru"), ElementsAre(630200));
  EXPECT_EQ(words_of("batu bara"), 2U);
}

TEST(NamedPlace, IsWhatIsCalledSoAndNotAQuarterOfTheName) {
  EXPECT_THAT(codes_of("Kuningan"), ElementsAre(320800));
  EXPECT_THAT(codes_of("yogyakarta"), testing::UnorderedElementsAre(340000, 347100));
}

TEST(NamedPlace, APrepositionBeginsNoName) {
  EXPECT_EQ(words_of("di yogyakarta"), 0U);
  EXPECT_EQ(words_of("Di Aceh"), 0U);
  EXPECT_THAT(codes_of("DI Yogyakarta"), ElementsAre(340000));
}

TEST(NamedPlace, ATownDoesNotStandForItsRegion) {
  EXPECT_THAT(codes_of("Sangatta"), IsEmpty());
}

TEST(NamedPlace, OtherNamesMeanNothingElse) {
  EXPECT_THAT(Typed("kota tangerang selatan").others(),
              testing::UnorderedElementsAre(Words{"tangerang", "selatan"}, Words{"tangsel"}));
  EXPECT_THAT(Typed("kukar").others(), ElementsAre(Words{"kutai", "kartanegara"}));
  EXPECT_THAT(Typed("Kutai Kartanegara").others(), ElementsAre(Words{"kukar"}));
  EXPECT_THAT(Typed("Kota Bogor").others(), IsEmpty());
}

TEST(NamedPlace, NoOtherNameHasOneInside) {
  for (const Words& name : Typed("jogja").others()) {
    EXPECT_NE(name, (Words{"di", "yogyakarta"}));
  }
  EXPECT_THAT(Typed("jogja").others(), testing::Contains(Words{"yogyakarta"}));
}

}  // namespace
}  // namespace warta
