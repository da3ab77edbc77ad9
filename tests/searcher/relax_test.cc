// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/relax.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace warta {
namespace {

using ::testing::ElementsAre;

// Documents 1, 2, ... that have so many parts each, the first ones.
Found found_with(const std::vector<unsigned>& parts) {
  SegmentMatches matches;
  for (std::uint32_t i = 0; i < parts.size(); ++i) {
    matches.words.documents.push_back(i + 1);
    matches.words.scores.push_back(1);
    matches.words.parts.push_back(static_cast<PartBits>((1U << parts[i]) - 1));
  }
  return {matches};
}

std::vector<std::string> parts_of(std::size_t size) {
  std::vector<std::string> parts(size);
  std::ranges::generate(parts, [c = 'a']() mutable { return std::string(1, c++); });
  return parts;
}

TEST(KeepMostWords, GivesUpAsFewAsLeaveEnough) {
  Found found = found_with({3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 1});
  EXPECT_EQ(keep_most_words(found, parts_of(4)), 3U);
  EXPECT_THAT(found[0].words.documents, ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  EXPECT_EQ(found[0].words.scores.size(), 10U);
}

TEST(KeepMostWords, TakesWhatThereIsWhereThatIsLittle) {
  Found found = found_with({2, 1, 3});
  EXPECT_EQ(keep_most_words(found, parts_of(4)), 1U);
  EXPECT_EQ(found[0].words.documents.size(), 3U);
}

// Facets are of matches with as many words, whichever filters there are.
TEST(KeepMostWords, FiltersHaveNoSayUnlessNothingPasses) {
  const std::vector<unsigned> parts = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1};
  Found found = found_with(parts);
  found[0].failed.assign(12, 1);
  found[0].failed[3] = 0;
  EXPECT_EQ(keep_most_words(found, parts_of(3)), 2U);
  EXPECT_EQ(found[0].failed.size(), 11U);
  EXPECT_EQ(found[0].failed[3], 0U);
  found = found_with(parts);
  found[0].failed.assign(12, 1);
  found[0].failed[11] = 0;
  EXPECT_EQ(keep_most_words(found, parts_of(3)), 1U);
  EXPECT_EQ(found[0].failed.size(), 12U);
}

TEST(KeepMostWords, GivesUpNoMoreThanItMay) {
  Found found = found_with({3, 2, 1, 1});
  EXPECT_EQ(keep_most_words(found, parts_of(3), 2), 2U);
  EXPECT_THAT(found[0].words.documents, ElementsAre(1, 2));
}

TEST(KeepMostWords, LeavesNoneThatHasNothingButAYear) {
  Found found = found_with({1, 1, 2});
  EXPECT_EQ(keep_most_words(found, {"2019", "danantara"}), 1U);
  EXPECT_THAT(found[0].words.documents, ElementsAre(3));
  found = found_with({1, 1, 2});
  EXPECT_EQ(keep_most_words(found, {"2019", "2024"}), 1U);
  EXPECT_THAT(found[0].words.documents, ElementsAre(1, 2, 3));
}

// The last part is in one article, the first in all.
TEST(SomePassWithRarest, AsksForThePartThatFewestHave) {
  Found found = found_with({1, 1, 3});
  EXPECT_TRUE(some_pass_with_rarest(found, 3));
  found[0].failed = {0, 0, 1};
  EXPECT_FALSE(some_pass_with_rarest(found, 3));
  EXPECT_TRUE(some_pass_with_rarest(found, 1));
}

TEST(KeepMostWords, TellsWhoLacksWhatOthersHave) {
  Found found = found_with({2, 3, 1});
  keep_most_words(found, parts_of(3));
  EXPECT_TRUE(found[0].lacks_words(0));
  EXPECT_FALSE(found[0].lacks_words(1));
  EXPECT_TRUE(found[0].lacks_words(2));
  found = found_with({2, 1});
  keep_most_words(found, parts_of(3));
  EXPECT_FALSE(found[0].lacks_words(0));  // nobody has all
  found = found_with({3, 4});
  keep_most_words(found, parts_of(4));
  EXPECT_FALSE(found[0].lacks_words(0));  // a sentence
}

TEST(MissingWords, AreThePartsThatAMatchLacks) {
  BuiltQuery built;
  built.parts = {"satu", "dua", "tiga"};
  built.words = Plan::of(Plan::Kind::some);
  built.words.children.resize(3);
  Found found = found_with({2, 1});
  const MissingWords missing(built, found);
  EXPECT_THAT(missing.of(0, 1), ElementsAre("tiga"));
  EXPECT_THAT(missing.of(0, 2), ElementsAre("dua", "tiga"));
  EXPECT_THAT(missing.of_all(), ElementsAre("tiga"));
  built.words.kind = Plan::Kind::any;
  EXPECT_THAT(MissingWords(built, found).of_all(), ::testing::IsEmpty());
}

}  // namespace
}  // namespace warta
