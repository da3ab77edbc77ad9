// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/regions/former_office.h"

#include <gtest/gtest.h>

#include "stemmer/text/tokenizer.h"

namespace warta {
namespace {

// Of the last word of `text`.
bool is_former(std::string_view text, const NameBefore& before = {}) {
  TokenizedText tokens;
  tokenize(text, tokens);
  const NameWords words(tokens);
  return is_former_office(words, words.size() - 1, before);
}

TEST(FormerOffice, IsCalledSo) {
  EXPECT_TRUE(is_former("mantan Bupati"));
  EXPECT_TRUE(is_former("eks Wakil Bupati"));
  EXPECT_TRUE(is_former("mantan Ketua DPRD"));
  EXPECT_FALSE(is_former("mantan jaksa Bupati"));
  EXPECT_FALSE(is_former("Bupati"));
  EXPECT_FALSE(is_former("Wakil Bupati"));
}

TEST(FormerOffice, WasHeld) {
  EXPECT_TRUE(is_former("kala ia masih menjabat sebagai Wali"));
  EXPECT_TRUE(is_former("Ia pernah menjabat Wakil Bupati"));
  EXPECT_FALSE(is_former("yang saat ini menjabat Bupati"));
  EXPECT_FALSE(is_former("Saat itu hujan. Ia menjabat Bupati"));
}

TEST(FormerOffice, AnotherBehindItIsOfThePastToo) {
  EXPECT_TRUE(is_former("mantan Bupati Lahat dan Wakil Gubernur", {3, true}));
  EXPECT_FALSE(is_former("Bupati Lahat dan Wakil Gubernur", {2, false}));
  EXPECT_FALSE(is_former("mantan Bupati Lahat hadir dan Gubernur", {3, true}));
}

}  // namespace
}  // namespace warta
