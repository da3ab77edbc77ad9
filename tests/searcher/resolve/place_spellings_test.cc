// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/place_spellings.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "searcher/resolve/named_place.h"
#include "searcher/resolve/region_values.h"
#include "stemmer/regions/region_cues.h"
#include "stemmer/text/characters.h"
#include "stemmer/text/normalize.h"
#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;
using Words = RegionNames::Words;

bool any_word(std::string_view /*word*/) {
  return true;
}

// A name as it is typed: where it is read as a place, which, and how texts may write that.
struct Reading {
  std::size_t words = 0;
  std::vector<RegionCode> codes;
  std::set<Words> spellings;
  bool operator==(const Reading&) const = default;
};

Reading read(const std::string& name) {
  const std::vector<std::string> words = normal_words(name);
  std::vector<PlaceWord> typed;
  for (const std::string& word : words) typed.push_back({word, word});
  const NamedPlace place = place_at(typed);
  const std::vector<std::string_view> views(words.begin(), words.end());
  if (place.words != words.size()) return {};
  const auto ways = place_spellings(letters_of(views), place.called, place.use, any_word);
  return {words.size(), place.codes, {ways.begin(), ways.end()}};
}

std::string printed(std::string_view name, std::string_view between) {
  std::string text;
  for (const char c : normalized(name)) {
    if (c == ' ' || c == '-') {
      text.append(between);
    } else {
      text.push_back(c);
    }
  }
  return text;
}

// Levels are words of their own, and what is another word as well is for doubtful_place.
bool is_plain_name(const Region& region) {
  const std::vector<std::string> words = normal_words(region.short_name);
  const std::vector<std::string_view> views(words.begin(), words.end());
  const auto match = Gazetteer::instance().longest_match(views);
  const std::string_view first = words.front();
  return match.words == words.size() && match.use == NameUse::free && first != "kota" &&
         first != "di";
}

TEST(PlaceSpellings, EveryRegionIsTheSameApartTogetherAndWithHyphens) {
  std::size_t compared = 0;
  for (const Region& region : Gazetteer::instance().regions()) {
    if (!is_plain_name(region)) continue;
    const std::string apart = printed(region.short_name, " ");
    const std::string together = printed(region.short_name, "");
    if (apart == together) continue;
    const Reading expected = read(apart);
    EXPECT_GT(expected.words, 0U) << apart;
    Reading other = read(together);
    EXPECT_EQ(other.words, 1U) << together;
    other.words = expected.words;
    EXPECT_EQ(other, expected) << together;
    Reading hyphened = read(printed(region.short_name, "-"));
    hyphened.words = expected.words;
    EXPECT_EQ(hyphened, expected) << apart;
    EXPECT_EQ(regions_called(together), regions_called(apart)) << apart;
    ++compared;
  }
  EXPECT_GT(compared, 2900U);
}

TEST(PlaceSpellings, WhatTablesHaveAsOneWordIsTheSameApart) {
  std::size_t compared = 0;
  for (const Region& region : Gazetteer::instance().regions()) {
    const std::string together = normalized(region.short_name);
    if (!is_plain_name(region) || !std::ranges::all_of(together, is_ascii_lower)) continue;
    for (std::size_t cut = kShortestNamePart; cut + kShortestNamePart <= together.size(); ++cut) {
      const std::string left = together.substr(0, cut);
      const std::string right = together.substr(cut);
      if (find_region_cue(left) != nullptr) continue;  // "kab anjahe"
      const std::array<std::string_view, 2> parts = {left, right};
      const auto called = regions_called(together);
      if (!may_be_parts(parts, called, NameUse::free) ||
          normal_words(left + " " + right).size() != 2)
        continue;
      // "Karang Anyar" is two words to the gazetteer as well, of which more may be called so.
      Reading apart = read(left + " " + right);
      if (apart.words == 0) continue;  // it begins with a longer or another name
      EXPECT_THAT(apart.spellings, Contains(Words({together}))) << left << ' ' << right;
      EXPECT_EQ(apart.spellings, read(together).spellings) << left << ' ' << right;
      EXPECT_EQ(regions_called(left + " " + right), called) << left << ' ' << right;
      ++compared;
    }
  }
  EXPECT_GT(compared, 5000U);
}

TEST(PlaceSpellings, AreOfWordsThatTextsHave) {
  const auto is_known = [](std::string_view word) {
    return word == "bukit" || word == "tinggi" || word == "bukittinggi";
  };
  const auto codes = regions_called("Bukittinggi");
  EXPECT_THAT(place_spellings("bukittinggi", codes, NameUse::free, is_known),
              UnorderedElementsAre(Words{"bukittinggi"}, Words{"bukit", "tinggi"}));
}

TEST(PlaceSpellings, JoinSomeOfTheWords) {
  const auto is_known = [](std::string_view word) {
    return word == "labuhan" || word == "batu" || word == "labuhanbatu" || word == "selatan";
  };
  EXPECT_THAT(
      place_spellings("labuhanbatuselatan", regions_called("Labuhanbatu Selatan"), NameUse::free,
                      is_known),
      UnorderedElementsAre(Words{"labuhan", "batu", "selatan"}, Words{"labuhanbatu", "selatan"}));
}

TEST(PlaceSpellings, ANameOfTwiceTheSameIsOneWordWithAHyphen) {
  EXPECT_THAT(read("parepare").spellings, Contains(Words({"pare-pare"})));
  EXPECT_EQ(read("pare-pare").spellings, read("pare pare").spellings);
}

TEST(PlaceSpellings, OrdinaryWordsAreNoKecamatanWrittenApart) {
  const auto codes = regions_called("Sukamaju");
  ASSERT_THAT(codes, Not(IsEmpty()));
  const std::array<std::string_view, 2> parts = {"suka", "maju"};
  EXPECT_FALSE(may_be_parts(parts, codes, NameUse::free));
  EXPECT_THAT(place_spellings("sukamaju", codes, NameUse::free, any_word),
              Not(Contains(Words({"suka", "maju"}))));
}

}  // namespace
}  // namespace warta
