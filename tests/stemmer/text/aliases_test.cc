// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/aliases.h"

#include <gmock/gmock.h>

#include <set>

#include "stemmer/tables/table.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using Words = Aliases::Words;

Aliases::Match match(std::vector<std::string_view> words) {
  return Aliases::instance().longest_match(words);
}

TEST(Aliases, EitherFormFindsTheOther) {
  EXPECT_THAT(match({"rakor", "pilkada"}).also, ElementsAre(Words{"rapat", "koordinasi"}));
  EXPECT_THAT(match({"kerja", "sama", "desa"}).also, Contains(Words{"kerjasama"}));
  EXPECT_EQ(match({"kerja", "sama", "desa"}).words, 2U);
}

TEST(Aliases, TheLongestFormCounts) {
  EXPECT_EQ(match({"rapat", "koordinasi", "nasional"}).words, 3U);
  EXPECT_THAT(match({"rapat", "koordinasi", "nasional"}).also, Contains(Words{"rakornas"}));
}

TEST(Aliases, FormsAreCutAsTextsAre) {
  EXPECT_THAT(match({"uu"}).also, ElementsAre(Words{"undang-undang"}));
  EXPECT_THAT(match({"ktp", "el"}).also, Contains(Words{"ktp", "elektronik"}));
}

TEST(Aliases, ARootHasOtherSpellingsAndNoAbbreviations) {
  const auto respelled = [](std::string_view root) { return Aliases::instance().respelled(root); };
  EXPECT_THAT(respelled("ijin").also, ElementsAre(Words{"izin"}));
  EXPECT_THAT(match({"jalan"}).also, Contains(Words{"jl"}));
  EXPECT_EQ(respelled("jalan").words, 0U);
  EXPECT_EQ(respelled("kerja sama").words, 0U);
}

TEST(Aliases, WordsWithoutAliasHaveNone) {
  EXPECT_EQ(match({"banjir"}).words, 0U);
  EXPECT_EQ(match({}).words, 0U);
}

// A row that says the same as another, or nothing, is a slip.
TEST(Aliases, NoRowIsIdle) {
  const Table& rows = table("aliases");
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    EXPECT_NE(row[0], row[1]);
    EXPECT_FALSE(seen.contains({row[1], row[0]})) << row[0] << " = " << row[1] << " stands twice";
    seen.emplace(row[0], row[1]);
    EXPECT_TRUE(row[2] == "abbreviation" || row[2] == "spelling") << row[2];
  }
}

}  // namespace
}  // namespace warta
