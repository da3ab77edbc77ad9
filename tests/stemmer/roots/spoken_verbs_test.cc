// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/spoken_verbs.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(SpokenVerbs, LoseTheMeBeforeTheirNasal) {
  EXPECT_EQ(root_of_spoken_verb("ngambil"), "ambil");
  EXPECT_EQ(root_of_spoken_verb("nunggu"), "tunggu");
  EXPECT_EQ(root_of_spoken_verb("megang"), "pegang");
  EXPECT_EQ(root_of_spoken_verb("ngumpul"), "kumpul");
  EXPECT_EQ(root_of_spoken_verb("nyantai"), "santai");
}

TEST(SpokenVerbs, HaveNgeBeforeAWholeRootAndNyForAC) {
  EXPECT_EQ(root_of_spoken_verb("ngelihat"), "lihat");
  EXPECT_EQ(root_of_spoken_verb("nyoba"), "coba");
}

TEST(SpokenVerbs, MayEndInIn) {
  EXPECT_EQ(root_of_spoken_verb("ngomongin"), "omong");
  EXPECT_EQ(root_of_spoken_verb("ngelihatin"), "lihat");
}

TEST(SpokenVerbs, NamesAreNone) {
  EXPECT_EQ(root_of_spoken_verb("nanda"), "");
  EXPECT_EQ(root_of_spoken_verb("maruti"), "");
  EXPECT_EQ(root_of_spoken_verb("arifin"), "");
  EXPECT_EQ(root_of_spoken_verb("ng"), "");
}

}  // namespace
}  // namespace warta
