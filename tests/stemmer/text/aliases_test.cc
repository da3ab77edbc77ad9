// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/aliases.h"

#include <gmock/gmock.h>

#include <set>

#include "stemmer/tables/table.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;
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

TEST(Aliases, NationalOfficesHaveShortNames) {
  EXPECT_THAT(match({"menhan"}).also, Contains(Words{"menteri", "pertahanan"}));
  EXPECT_THAT(match({"menteri", "pertahanan"}).also, ElementsAre(Words{"menhan"}));
}

TEST(Aliases, AllNamesOfAnOfficeAreOneAnothers) {
  EXPECT_THAT(match({"menteri", "hukum", "dan", "ham"}).also,
              Contains(Words{"menteri", "hukum", "dan", "hak", "asasi", "manusia"}));
  EXPECT_THAT(match({"upah", "minimum", "kota"}).also, ElementsAre(Words{"umk"}));
}

TEST(Aliases, TheHeadOfALongFormMayBeShort) {
  EXPECT_THAT(match({"kadis", "kesehatan"}).also,
              UnorderedElementsAre(Words{"kadinkes"}, Words{"kepala", "dinas", "kesehatan"}));
  EXPECT_THAT(match({"kadinkes"}).also, Contains(Words{"kadis", "kesehatan"}));
  EXPECT_EQ(match({"menlh", "dan", "kehutanan"}).words, 1U);
}

TEST(Aliases, WordsWithoutAliasHaveNone) {
  EXPECT_EQ(match({"banjir"}).words, 0U);
  EXPECT_EQ(match({}).words, 0U);
}

// A row that says the same as another, or nothing, is a slip.
TEST(Aliases, NoRowIsIdle) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const char* name : {"aliases", "office_aliases"}) {
    const Table& rows = table(name);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto row = rows.row(i);
      EXPECT_NE(row[0], row[1]);
      EXPECT_FALSE(seen.contains({row[1], row[0]})) << row[0] << " = " << row[1] << " stands twice";
      EXPECT_TRUE(seen.emplace(row[0], row[1]).second) << row[0] << " = " << row[1];
    }
  }
  const Table& rows = table("aliases");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view kind = rows.row(i)[2];
    EXPECT_TRUE(kind == "abbreviation" || kind == "spelling") << kind;
  }
}

}  // namespace
}  // namespace warta
