// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/resolve/name_variants.h"

#include <gmock/gmock.h>

#include <string>

namespace warta {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// The name that each is known by.
std::vector<std::string> known_by(const std::vector<PrintedName>& names) {
  std::vector<std::string> known;
  for (const std::size_t name : join_variants(names)) known.emplace_back(names.at(name).name);
  return known;
}

TEST(NameVariants, SpellingsThatSoundAlikeAreOne) {
  EXPECT_THAT(known_by({{"Edi Suharmanto", 3}, {"Edy Suharmanto", 9}}),
              ElementsAre("Edy Suharmanto", "Edy Suharmanto"));
  EXPECT_THAT(known_by({{"Moh. Rachmat", 3}, {"Muhammad Rahmat", 2}}),
              ElementsAre("Moh. Rachmat", "Moh. Rachmat"));
}

TEST(NameVariants, ALetterMayBeWrongInOneWord) {
  EXPECT_THAT(known_by({{"Sadim Raya", 9}, {"Sadin Raya", 2}}),
              ElementsAre("Sadim Raya", "Sadim Raya"));
  // As frequent, in a short word: two persons.
  EXPECT_THAT(known_by({{"Sadim Raya", 2}, {"Sadin Raya", 2}}),
              ElementsAre("Sadim Raya", "Sadin Raya"));
  EXPECT_THAT(known_by({{"Suhartini Raya", 4}, {"Suhartono Raya", 3}}),
              ElementsAre("Suhartini Raya", "Suhartono Raya"));
  // In two words it is another's name.
  EXPECT_THAT(known_by({{"Sadim Raya", 90}, {"Sadin Rayu", 2}}),
              ElementsAre("Sadim Raya", "Sadin Rayu"));
  // A name of one word has nothing else by which it could be told.
  EXPECT_THAT(known_by({{"Sutarmi", 90}, {"Sutarni", 2}}), ElementsAre("Sutarmi", "Sutarni"));
}

TEST(NameVariants, AMisspellingOfAMisspellingIsNotJoined) {
  EXPECT_THAT(known_by({{"Sadim Raya", 90}, {"Sadin Raya", 9}, {"Satin Raya", 2}}),
              ElementsAre("Sadim Raya", "Sadim Raya", "Satin Raya"));
}

TEST(NameVariants, PartsAndInitialsMeanTheWhole) {
  EXPECT_THAT(known_by({{"Yasonna Laoly", 9},
                        {"Yasonna H. Laoly", 3},
                        {"Yasonna Hamonangan Laoly", 1},
                        {"Laoly", 2},
                        {"Yasona Laoly", 1}}),
              ElementsAre("Yasonna Laoly", "Yasonna Laoly", "Yasonna Laoly", "Yasonna Laoly",
                          "Yasonna Laoly"));
  EXPECT_THAT(known_by({{"Tito Karnavian", 9}, {"Muhammad Tito Karnavian", 3}}),
              ElementsAre("Tito Karnavian", "Tito Karnavian"));
}

// Misprints of a middle name are no other persons, where nobody else has the other words.
TEST(NameVariants, AWordThatNobodyElseHasTellsAPerson) {
  EXPECT_THAT(known_by({{"Yasonna Laoly", 124},
                        {"Yasonna H Laoly", 28},
                        {"Yasonna Hamonangan Laoly", 12},
                        {"Yasonna Hamonganan Laoly", 2},
                        {"Yasonna Hamongan Laoly", 1}}),
              Each("Yasonna Laoly"));
  EXPECT_THAT(known_by({{"Agus Santoso", 9},
                        {"Agus Budi Santoso", 5},
                        {"Agus Tri Santoso", 4},
                        {"Edi Santoso", 3},
                        {"Agus Salim", 2}}),
              ElementsAre("Agus Santoso", "Agus Budi Santoso", "Agus Tri Santoso", "Edi Santoso",
                          "Agus Salim"));
}

TEST(NameVariants, APartOfTwoNamesStaysByItself) {
  EXPECT_THAT(known_by({{"Sri Mulyani", 5}, {"Budi Mulyani", 4}, {"Mulyani", 3}}),
              ElementsAre("Sri Mulyani", "Budi Mulyani", "Mulyani"));
  // Unless hardly anybody but one has it.
  EXPECT_THAT(known_by({{"Sri Mulyani", 50}, {"Budi Mulyani", 1}, {"Mulyani", 3}}),
              ElementsAre("Sri Mulyani", "Budi Mulyani", "Sri Mulyani"));
  EXPECT_THAT(known_by({{"Alex Noerdin", 9}, {"Dodi Reza Alex Noerdin", 5}}),
              ElementsAre("Alex Noerdin", "Dodi Reza Alex Noerdin"));
}

TEST(NameVariants, AShortNameIsNoPersonsNameBesideALongOne) {
  // "Prabowo" is printed more often, and is not how a list names him.
  EXPECT_THAT(known_by({{"Prabowo", 50}, {"Prabowo Subianto", 20}}),
              ElementsAre("Prabowo Subianto", "Prabowo Subianto"));
}

TEST(NameVariants, ANicknameIsTheNameBehindIt) {
  EXPECT_THAT(known_by({{"Joko Jokowi Widodo", 2}, {"Joko Widodo", 9}, {"Jokowi Widodo", 1}}),
              ElementsAre("Joko Widodo", "Joko Widodo", "Joko Widodo"));
  EXPECT_THAT(known_by({{"Iriana Jokowi", 2}, {"Joko Widodo", 9}}),
              ElementsAre("Iriana Jokowi", "Joko Widodo"));
  EXPECT_THAT(known_by({{"Jokowi", 40}, {"Joko Widodo", 160}, {"Zulhas", 2}}),
              ElementsAre("Joko Widodo", "Joko Widodo", "Zulhas"));
}

TEST(NameVariants, OthersAreLeftAlone) {
  EXPECT_THAT(known_by({{"Siti Rahmatia", 4}, {"Rahmat Siti", 2}, {"M", 1}, {"Muhammad", 9}}),
              ElementsAre("Siti Rahmatia", "Rahmat Siti", "M", "Muhammad"));
  EXPECT_THAT(known_by({}), IsEmpty());
  EXPECT_THAT(known_by({{"", 3}, {".", 1}, {"-", 1}}).size(), 3U);
}

}  // namespace
}  // namespace warta
