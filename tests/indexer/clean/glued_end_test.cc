// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_end.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

// What is found at the end of a line.
std::string end_of(std::string_view line) {
  const std::size_t begin = find_glued_end(line);
  return begin == std::string_view::npos ? "" : std::string(line.substr(begin));
}

TEST(GluedEnd, FindsWhatPagesPrintBehindAText) {
  EXPECT_EQ(end_of("Rapat ditutup. (sar/bud) rapat wolio"), "rapat wolio");
  EXPECT_EQ(end_of("Rapat ditutup., ,loading..."), ", ,loading...");
  EXPECT_EQ(end_of("Rapat ditutup.,#SatuKota with Kabar"), ",#SatuKota with Kabar");
  EXPECT_EQ(end_of("Rapat ditutup. : Detik-detik Jalan Wolio Longsor"),
            ": Detik-detik Jalan Wolio Longsor");
}

TEST(GluedEnd, WhatStandsBehindTheNewsroomsSign) {
  EXPECT_EQ(end_of("Rapat ditutup. (*) Kapolda Sultra Tinjau Pos, 24 Desember 2025"),
            "Kapolda Sultra Tinjau Pos, 24 Desember 2025");
  EXPECT_EQ(end_of("Rapat (*) ditutup. Acara selesai. Warga pulang."), "");
}

TEST(GluedEnd, ScriptsAndCommentForms) {
  EXPECT_EQ(end_of("Rapat ditutup. window._ads = window._ads || []; _ads.push({mode: 1});"),
            "window._ads = window._ads || []; _ads.push({mode: 1});");
  const std::string text(700, 'x');
  EXPECT_EQ(end_of(text + ". Komentar Alamat email Anda tidak akan dipublikasikan. Nama * Email *"),
            " Komentar Alamat email Anda tidak akan dipublikasikan. Nama * Email *");
}

TEST(GluedEnd, ListsOfOtherStories) {
  EXPECT_EQ(
      end_of("Rapat ditutup.(detik)Sebelumnya Berita Terkait Camat Dilantik Harga Cabai Naik"),
      "Sebelumnya Berita Terkait Camat Dilantik Harga Cabai Naik");
  EXPECT_EQ(end_of("Berita Terkait rapat itu benar. Warga pulang"), "");
}

TEST(GluedEnd, TextHasNone) {
  for (const char* line : {"", "loading", "Rapat ditutup.", "Skor 3 : 1 untuk Wolio",
                           "Rapat (sar/bud) ditutup Bupati.", "Nomor #1 di Wolio",
                           "pada Kamis (13/3/2025) membagikan foto dengan narasi:",
                           "Hadir di sana : Camat Wolio Sari Dewi"}) {
    EXPECT_EQ(end_of(line), "") << line;
  }
}

TEST(GluedEnd, ACallIsFound) {
  const std::string text = "Bupati membuka rapat panen kopi di aula kantor camat. ";
  for (const char* call :
       {"Tonton: Banjir Landa Demak Lagi Pekan Ini",
        "(Baca kabar: Banjir Landa Demak Lagi Pekan Ini)", "Unduh aplikasi kami di Play Store"}) {
    EXPECT_EQ(end_of(text + call), call);
  }
  EXPECT_EQ(end_of("1. Unduh aplikasi kami di Play Store"), "");
  EXPECT_EQ(end_of(text + "Simak berita selengkapnya di bawah ini"), "");
}

}  // namespace
}  // namespace warta
