// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/text_begin.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace warta {
namespace {

constexpr std::string_view kSentence =
    "Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat pada Jumat.";

std::size_t begin_of(std::initializer_list<PageLine> lines) {
  return find_text_begin(std::vector<PageLine>(lines), false);
}

TEST(TextBegin, IsItsFirstLongSentence) {
  EXPECT_EQ(begin_of({{"Bupati Wolio Buka Rapat"}, {"Oleh Sari"}, {kSentence}}), 2U);
  EXPECT_EQ(begin_of({{"Bupati Wolio Buka Rapat"}}), 1U);
  EXPECT_EQ(begin_of({{kSentence, LineRole::furniture}, {"Rapat Panen"}, {kSentence}}), 2U);
}

TEST(TextBegin, IsNoneInWhatEndsWithARemark) {
  EXPECT_EQ(begin_of({{"Rapat Panen"},
                      {"Para petani seusai rapat panen di aula kantor camat (cuplikan layar)"},
                      {kSentence}}),
            2U);
  EXPECT_EQ(
      begin_of({{"Rapat Panen"},
                {"Bos Kopi Bicara Gudang Baru di Hulu: Menunggu Aturan Bobot [rekaman 0'48\"]"},
                {kSentence}}),
      2U);
  EXPECT_EQ(begin_of({{"Rapat Panen"},
                      {"Bupati Wolio membuka rapat panen kopi di aula, Jumat (6/6/2025)"},
                      {kSentence}}),
            1U);
}

TEST(TextBegin, IsNoneInASentenceOfThePageOverTheHeadline) {
  constexpr std::string_view kNote =
      "Dibaca sebelum khatib naik mimbar, jangan dipakai alas duduk.";
  constexpr std::string_view kHeadline = "Bupati Wolio Buka Rapat Panen Kopi";
  EXPECT_EQ(begin_of({{kNote}, {kHeadline}, {kSentence}}), 2U);
  // It is the text's where the text goes on, where it tells of the same, or where no headline
  // follows.
  EXPECT_EQ(begin_of({{kNote}, {kSentence}, {kHeadline}, {kSentence}}), 0U);
  EXPECT_EQ(begin_of({{kSentence}, {kHeadline}, {kSentence}}), 0U);
  EXPECT_EQ(begin_of({{kNote}, {"Jadwal: Kantor Camat Wolio Buka"}, {kSentence}}), 0U);
}

TEST(TextBegin, AHeadlineMayAskAndTheFirstLineEndAsItLikes) {
  EXPECT_EQ(begin_of({{"Mengapa Harga Kopi di Hulu Sungai Naik Lagi Pekan Ini?"}, {kSentence}}),
            1U);
  EXPECT_EQ(begin_of({{"Bupati Wolio ke Petani Kopi di Hulu: \"Jangan Jual Murah\""}, {kSentence}}),
            1U);
}

TEST(TextBegin, IsNoneInTheCapitalsOfAHeadline) {
  EXPECT_EQ(begin_of({{"KABAR PAGI"},
                      {"\"RUMAH SAKIT TAK BOLEH HANYA MENCARI UNTUNG DARI WARGA DESA\""},
                      {kSentence}}),
            2U);
  EXPECT_EQ(begin_of({{"Kabar Pagi"},
                      {"Bupati Wolio kepada Petani Kopi di Hulu Sungai: \"Jangan Jual Murah\""},
                      {kSentence}}),
            2U);
}

TEST(TextBegin, ALongLineNeedNotEndAsASentence) {
  std::string text = "Bupati Wolio membuka rapat";
  while (text.size() <= 300) text += " dan menanam kopi di hulu sungai";
  EXPECT_EQ(begin_of({{"Rapat Panen"}, {text}}), 1U);
}

}  // namespace
}  // namespace warta
