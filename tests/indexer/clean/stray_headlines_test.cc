// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/stray_headlines.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

// The lines found between two sentences about a rapat in Wolio.
std::string strays_of(std::string_view between, std::string_view before = "Bupati membuka rapat.") {
  const std::string text = std::string(before) + "\n" + std::string(between) +
                           "\nRapat dihadiri camat Wolio, petani kopi dan para kepala desa.";
  const PlainLines lines(text);
  std::string found;
  for (const std::size_t i : find_stray_headlines(lines.lines(), "Bupati Buka Rapat Kopi Wolio")) {
    found += std::string(lines.lines()[i].text) + "\n";
  }
  return found;
}

TEST(StrayHeadlines, SentencesThatEndInBracketsAreNone) {
  EXPECT_EQ(strays_of("Kemudian Dr. Sari Dewi dari Fakultas Ilmu Pendidikan Jambi (FIP)"), "");
}

TEST(StrayHeadlines, OfOtherStoriesAreFound) {
  EXPECT_EQ(strays_of("Gubernur Jambi Lantik Pejabat Eselon Dua"),
            "Gubernur Jambi Lantik Pejabat Eselon Dua\n");
  EXPECT_EQ(strays_of("Kapolres Tebo Tinjau Longsor, Jumat (3/1/2020)\n"
                      "Harga Cabai Naik di Pasar Angso Duo Jambi"),
            "Kapolres Tebo Tinjau Longsor, Jumat (3/1/2020)\n"
            "Harga Cabai Naik di Pasar Angso Duo Jambi\n");
  EXPECT_EQ(strays_of("\u2022 Harga Cabai Naik di Pasar Angso Duo Jambi"),
            "\u2022 Harga Cabai Naik di Pasar Angso Duo Jambi\n");
}

TEST(StrayHeadlines, BoxesOfOfficialsAreFoundWhateverTheyShare) {
  const std::string box =
      "Sering Dilihat\nBupati Wolio Budi Santoso Lantik Camat\n"
      "Camat Wolio Tinjau Kopi Petani, Jumat (3/1/2020)\n\u00BB Pj Sekda Wolio Buka Rapat Petani\n";
  EXPECT_EQ(strays_of(box), box);
  const std::string dated =
      "Camat Wolio Pamit, Rabu (6/11/2024)\nKapolres Wolio Dimutasi\nLurah Wolio Lama Kini\n";
  EXPECT_EQ(strays_of(dated), dated);
  // What the sentence above announces, and who only came, are the text's own.
  EXPECT_EQ(
      strays_of("Bupati Wolio Lantik Camat Wolio\nCamat Wolio Buka Rapat Petani Kopi", "Acaranya:"),
      "");
  EXPECT_EQ(strays_of("Bupati Wolio Budi Santoso\nCamat Wolio Sari Dewi"), "");
}

TEST(StrayHeadlines, HeadingsOfTheTextStay) {
  EXPECT_EQ(strays_of("Camat dan Petani Kopi Wolio Hadir Rapat"), "");
}

TEST(StrayHeadlines, ListsAndSentencesStay) {
  EXPECT_EQ(strays_of("Gubernur Jambi Lantik Pejabat Eselon Dua", "Berikut daftarnya:"), "");
  EXPECT_EQ(strays_of("Sari Dewi Putri Ayu Lestari\nBudi Hadi Putra Jaya Santoso\n"
                      "Rina Tuti Mega Indah Permata\nJoko Adi Surya Bayu Pratama"),
            "");
  EXPECT_EQ(strays_of("Gelandang: Budi Hadi, Joko Adi, Surya Bayu"), "");
  EXPECT_EQ(strays_of("Alamat : Jalan Merdeka Barat Nomor Dua Jakarta"), "");
  EXPECT_EQ(strays_of("Gubernur Jambi melantik pejabat eselon dua kemarin"), "");
  EXPECT_EQ(strays_of("PT Bank Negara Ulu Persero Tbk ("), "");
  EXPECT_EQ(strays_of("\u2022 Unsur Forkopimda Jambi Kapolres Tebo Dandim Bute\n\u2022 para tamu"),
            "");
}

TEST(StrayHeadlines, TheHeadOfASentenceStays) {
  const PlainLines lines(
      "Posko dibuka.\nSekretaris Daerah Kota Jambi Muhammad\nNoer, Senin, mengatakan posko\n"
      "dibuka sejak pagi.");
  EXPECT_TRUE(find_stray_headlines(lines.lines(), "Posko Dibuka").empty());
}

TEST(StrayHeadlines, EmptyBodiesHaveNone) {
  EXPECT_TRUE(find_stray_headlines({}, "").empty());
}

}  // namespace
}  // namespace warta
