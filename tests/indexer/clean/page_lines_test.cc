// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace warta {
namespace {

constexpr std::string_view kBefore =
    "Bupati Wolio membuka rapat koordinasi panen kopi di aula kantor camat Wolio pada Jumat "
    "pagi.\n";
constexpr std::string_view kBehind =
    "\nRapat koordinasi itu dihadiri para camat dan petani kopi dari seluruh desa di Wolio.";

// The lines found, with furniture before line `gap` of the body; 0: nowhere.
std::string found_in(const std::string& text, std::size_t gap = 0, bool broken = false) {
  const PlainLines lines(text);
  std::vector<std::size_t> gaps(lines.lines().size() + 1);
  if (gap > 0) gaps[gap] = 1;
  std::string found;
  for (const std::size_t i : find_page_lines(lines.lines(), gaps, broken)) {
    found += std::string(lines.lines()[i].text) + "\n";
  }
  return found;
}

std::string between(const std::string& lines, std::size_t gap = 0) {
  return found_in(std::string(kBefore) + lines + std::string(kBehind), gap);
}

std::string behind(const std::string& lines, std::size_t gap = 0) {
  return found_in(std::string(kBefore) + lines, gap);
}

TEST(PageLines, CallsAndLabelsStandBetweenParagraphs) {
  for (const char* line : {"Unduh aplikasi kami di ponselmu, gratis!", "Lihat versi halaman ini",
                           "~ jeda iklan ~", "Tampilkan komentar"}) {
    EXPECT_EQ(between(line), std::string(line) + "\n");
  }
}

TEST(PageLines, TextStaysBetweenParagraphs) {
  for (const char* line :
       {"1. Unduh aplikasi", "- Aplikasi gratis", "\"Unduh aplikasi kami,\" kata bupati.",
        "Berikut tautan aplikasi kami:", "Warga mengunduh aplikasi dinas dari situs kabupaten."}) {
    EXPECT_EQ(between(line), "") << line;
  }
}

TEST(PageLines, WhatTheArticleSpeaksOfStays) {
  const std::string own =
      "Aplikasi dan akun itu, kata bupati, sudah lama ditunggu para petani kopi di Wolio; aplikasi "
      "dan akun dibuat dinas bersama para petani dari desa-desa di kecamatan Wolio, Jumat pagi.\n"
      "Akun aplikasi";
  EXPECT_EQ(between(own), "");
  EXPECT_EQ(between("Akun aplikasi"), "Akun aplikasi\n");
}

TEST(PageLines, ARunBelowTheTextGoesWithItsSigns) {
  const std::string run = "Komentar pembaca\nSari Dewi\nsemoga cepat selesai ya pak\nBalas\n";
  EXPECT_EQ(behind(run), run);
  EXPECT_EQ(behind("Sari Dewi\nBudi Santoso\n"), "");
  EXPECT_EQ(behind("Redaksi berhak menghapus komentar Anda.\n"),
            "Redaksi berhak menghapus komentar Anda.\n");
  EXPECT_EQ(behind("(Sari Dewi)\n"), "(Sari Dewi)\n");
}

TEST(PageLines, BoxesStandBetweenParagraphs) {
  const std::string box =
      "Unggahan sebelumnya\nHarga Cabai Naik di Pasar Jambi\nUnggahan berikutnya\n"
      "Jalan Tebo Longsor Lagi Pekan Ini\n";
  EXPECT_EQ(between(box), box);
  EXPECT_EQ(between("Kopi arabika\nKopi robusta\nKopi liberika\n"), "");
}

TEST(PageLines, OfABrokenTextOnlyWhatIsBelowTheLastSentence) {
  const std::string text = "Bupati Wolio membuka\nrapat aplikasi\nkami di aula.\nKomentar pembaca";
  EXPECT_EQ(found_in(text, 0, true), "Komentar pembaca\n");
}

}  // namespace
}  // namespace warta
