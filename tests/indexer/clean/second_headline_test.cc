// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/second_headline.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace warta {
namespace {

const std::vector<Line> kBody = {
    {"Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat pada Jumat.", 5},
    {"Rapat itu dihadiri para petani dari seluruh desa dan kecamatan di hulu sungai.", 6}};

std::vector<Line> page_with(std::string_view first, std::string_view second) {
  return {{first, 1}, {second, 3}, kBody[0], kBody[1]};
}

TEST(SecondHeadline, IsOfWhatTheTextTells) {
  const auto page = page_with("TABLOID BOLA KITA", "Bupati Wolio Buka Rapat Panen Kopi");
  EXPECT_EQ(find_second_headline(page, kBody, "TABLOID BOLA KITA"), 1U);
  EXPECT_EQ(find_second_headline(page, kBody, ""), 1U);
}

TEST(SecondHeadline, AHeadlineThatTellsOfTheTextStays) {
  const auto page = page_with("Panen Kopi Wolio Dimulai", "Bupati Wolio Buka Rapat Panen Kopi");
  EXPECT_EQ(find_second_headline(page, kBody, "Panen Kopi Wolio Dimulai"), std::nullopt);
}

TEST(SecondHeadline, PiecesOfSentencesAreNone) {
  const auto page = page_with("KABAR ULU", "membuka rapat persiapan panen kopi di aula");
  EXPECT_EQ(find_second_headline(page, kBody, "KABAR ULU"), std::nullopt);
  EXPECT_EQ(find_second_headline({}, {}, ""), std::nullopt);
}

TEST(SecondHeadline, UnsaidIsWhatALongTextHasNoWordOf) {
  std::vector<Line> body;
  for (int i = 0; i < 5; ++i) body.insert(body.end(), kBody.begin(), kBody.end());
  EXPECT_TRUE(is_unsaid("Pojok Drakor Putri", body));
  EXPECT_FALSE(is_unsaid("Pojok Drakor Bupati", body));
  EXPECT_FALSE(is_unsaid("Pojok Drakor Putri", {kBody.data(), 1}));  // it may just be short
}

TEST(SecondHeadline, OrnamentsComeOff) {
  for (const char* title : {"*Bupati Buka Rapat*", "\u274C Bupati Buka Rapat",
                            "Bupati Buka Rapat \U0001F62D\U0001F447", "~ Bupati Buka Rapat ~"}) {
    EXPECT_EQ(without_ornaments(title), "Bupati Buka Rapat") << title;
  }
  for (const char* title : {"\u201CBupati Buka Rapat\u201D", "#Wolio Buka Rapat", "Siapa Bupati?",
                            "\u00C9lite Wolio Rapat", "Rapat (Lagi)"}) {
    EXPECT_EQ(without_ornaments(title), title);
  }
  EXPECT_EQ(without_ornaments("***"), "");
}

TEST(SecondHeadline, SitesAreWhatTheTextHasNoWordOf) {
  for (const char* title :
       {"Bupati Wolio Buka Rapat ~ Suara Hilir", "Bupati Wolio Buka Rapat : Sportiva",
        "Bupati Wolio Buka Rapat \u2014 PasarHarian", "Bupati Wolio Buka Rapat | Jelajah Dunia"}) {
    EXPECT_EQ(without_unsaid_site(title, kBody), "Bupati Wolio Buka Rapat") << title;
  }
  for (const char* title : {"Rapat Dibuka, Bupati Wolio : Panen Segera", "Rapat - Suara Hilir",
                            "Bupati Wolio Buka Rapat - 5 November", "Bupati Wolio Buka Rapat"}) {
    EXPECT_EQ(without_unsaid_site(title, kBody), title);
  }
}

}  // namespace
}  // namespace warta
