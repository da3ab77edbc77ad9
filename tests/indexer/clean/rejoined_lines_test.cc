// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/rejoined_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

std::vector<std::string> rejoined(std::string_view text) {
  const PlainLines plain(text);
  const RejoinedLines found(plain.lines());
  std::vector<std::string> texts;
  for (const Line& line : found.lines()) texts.emplace_back(line.text);
  return texts;
}

constexpr std::string_view kBroken =
    "Bupati Buka Rapat\n\n"
    "Bupati Wolio membuka rapat koordinasi persiapan panen kopi.\n"
    "Ia datang bersama Camat\n"
    "Sari Dewi dan para petani\n"
    "kopi dari desa. Panen\n"
    "dimulai bulan depan bila\n"
    "hujan reda.\n";

TEST(RejoinedLines, WordsPartedAtAMarginInEveryText) {
  EXPECT_THAT(rejoined("Rapat dibuka untuk wi-\nsatawan.\nAcara ditutup."),
              ElementsAre("Rapat dibuka untuk wisatawan.", "Acara ditutup."));
  EXPECT_THAT(rejoined("Rapat dihadiri ibu-\nibu desa."),
              ElementsAre("Rapat dihadiri ibu-ibu desa."));
  EXPECT_THAT(rejoined("Wolio -\nkopi"), ElementsAre("Wolio -", "kopi"));
  EXPECT_THAT(rejoined("Rapat RT-\nRW"), ElementsAre("Rapat RT-", "RW"));
}

TEST(RejoinedLines, SentencesOfABrokenText) {
  EXPECT_THAT(rejoined(kBroken),
              ElementsAre("Bupati Buka Rapat",
                          "Bupati Wolio membuka rapat koordinasi persiapan panen kopi.",
                          "Ia datang bersama Camat Sari Dewi dan para petani kopi dari desa. Panen "
                          "dimulai bulan depan bila hujan reda."));
}

// No line of it ends a sentence, so that only its margin tells the first paragraph.
TEST(RejoinedLines, AParagraphSetAtTheMarginIsOneLineFromItsFirst) {
  constexpr std::string_view kRest =
      "Kabupaten Wolio, Selasa, dan berharap hasil\n"
      "panen kopi tahun ini lebih baik dari pada\n"
      "tahun lalu, ketika hujan turun terlalu lama.\n\n"
      "Petani yang hadir meminta harga pupuk turun\n"
      "sebelum musim tanam berikutnya dimulai pada\n"
      "bulan depan di seluruh kecamatan.\n\n"
      "Kepala Dinas Pertanian Wolio Wildan Hidayat\n"
      "Camat Sari Dewi dan Bupati menjawab, hal itu\n"
      "dalam rapat anggaran yang dibuka besok pagi\n"
      "di kantor bupati bersama kepala dinas.\n\n"
      "Rapat ditutup dengan doa dan makan bersama.\n";
  const std::string text =
      "Bupati Wolio Buka Rapat Koordinasi dan Minta Harga Pupuk Turun\n\n"
      "Bupati membuka rapat koordinasi panen raya\n" +
      std::string(kRest);
  const std::vector<std::string> lines = rejoined(text);
  ASSERT_THAT(lines, SizeIs(5));
  EXPECT_THAT(lines[0], HasSubstr("Pupuk Turun"));
  EXPECT_THAT(lines[1],
              testing::StartsWith("Bupati membuka rapat koordinasi panen raya Kabupaten"));
  std::string dense = text;
  for (std::size_t at = dense.find(".\n\n"); at != std::string::npos; at = dense.find(".\n\n"))
    dense.erase(at + 1, 1);
  EXPECT_EQ(rejoined(dense), lines) << "a line that is not full ends a paragraph, too";
  const std::string menu = "kabar\nkopi\ncuaca\nharga pupuk\n\n" + std::string(kRest);
  EXPECT_EQ(rejoined(menu).front(), "kabar") << "lines that are not full are no paragraph";
}

TEST(RejoinedLines, ParagraphsStayApart) {
  const std::string text = std::string(kBroken) + "\nSari Dewi\n\nkabar lain\n";
  const std::vector<std::string> lines = rejoined(text);
  ASSERT_GE(lines.size(), 2U);
  EXPECT_EQ(lines[lines.size() - 2], "Sari Dewi");
  EXPECT_EQ(lines.back(), "kabar lain");
}

TEST(RejoinedLines, ASectionStaysOverItsHeadline) {
  const std::vector<std::string> lines =
      rejoined(std::string(kBroken) +
               "Teknologi\nInternet di Enam Wilayah Wolio Belum Dibuka\nkembali hari\n");
  ASSERT_GE(lines.size(), 2U);
  EXPECT_EQ(lines[lines.size() - 2], "Teknologi");
}

TEST(RejoinedLines, FurnitureIsNotTakenIn) {
  const std::vector<std::string> lines = rejoined(std::string(kBroken) + "BACA JUGA: Panen Kopi\n");
  EXPECT_EQ(lines.back(), "BACA JUGA: Panen Kopi");
}

TEST(RejoinedLines, OfAnUnbrokenTextLinesStay) {
  EXPECT_THAT(rejoined("Bupati Wolio membuka rapat.\nSari Dewi\nhadir"),
              ElementsAre("Bupati Wolio membuka rapat.", "Sari Dewi", "hadir"));
  EXPECT_THAT(rejoined(""), ElementsAre());
}

TEST(RejoinedLines, HaveTheNumberOfTheirFirstLine) {
  const PlainLines plain("Rapat dibuka untuk wi-\nsatawan.\nAcara ditutup.");
  const RejoinedLines found(plain.lines());
  ASSERT_EQ(found.lines().size(), 2U);
  EXPECT_EQ(found.lines()[0].raw_line, plain.lines()[0].raw_line);
  EXPECT_EQ(found.lines()[1].raw_line, plain.lines()[2].raw_line);
  EXPECT_FALSE(found.was_broken());
}

TEST(RejoinedLines, AHeadlineThatDidNotFitGoesOn) {
  const std::vector<std::string> lines = rejoined(
      "Bupati Wolio Buka Rapat Panen Kopi\nBersama Petani\n"
      "Bupati Wolio membuka rapat panen\nkopi bersama para petani di aula\n"
      "kantor camat Wolio pada hari Jumat\npagi. Rapat itu dihadiri para camat\n"
      "dan kepala desa di seluruh wilayah\nWolio.\n");
  EXPECT_EQ(lines.front(), "Bupati Wolio Buka Rapat Panen Kopi Bersama Petani");
  EXPECT_EQ(
      lines[1],
      "Bupati Wolio membuka rapat panen kopi bersama para petani di aula kantor camat Wolio "
      "pada hari Jumat pagi. Rapat itu dihadiri para camat dan kepala desa di seluruh wilayah "
      "Wolio.");
}

// What readers write in small letters under their names once made a text of whole paragraphs
// broken.
TEST(RejoinedLines, AHeadlineThatWasCutEndsNoText) {
  constexpr std::string_view kPage =
      "Bupati Wolio Buka Rapat Panen, Ini yang Dikatakan ...\n\n"
      "Bupati Wolio membuka rapat persiapan panen\n"
      "kopi bersama para petani dari desa dan\n"
      "meminta harga pupuk turun sebelum musim\n"
      "tanam berikutnya";
  const PlainLines lines(kPage);
  EXPECT_TRUE(RejoinedLines(lines.lines()).was_broken());
}

TEST(RejoinedLines, ReadersBehindTheTextBreakNothing) {
  constexpr std::string_view kPage =
      "Bupati Wolio membuka rapat koordinasi persiapan panen kopi.\n"
      "Rapat itu dihadiri para petani dari seluruh desa.\n"
      "Sari Dewi\nmantap pak bupati\nWahyu P\nsemoga panennya bagus\nkopi_wolio\nhadir min\n";
  EXPECT_THAT(rejoined(kPage), SizeIs(8));
  const PlainLines lines(kPage);
  EXPECT_FALSE(RejoinedLines(lines.lines()).was_broken());
}

TEST(RejoinedLines, DatelinesInPieces) {
  EXPECT_THAT(rejoined("Bupati Buka Rapat\nKendari\n-\nBupati membuka rapat di aula.\n"),
              ElementsAre("Bupati Buka Rapat", "Kendari - Bupati membuka rapat di aula."));
  EXPECT_THAT(rejoined("Bupati Buka Rapat\n-\nBupati membuka rapat di aula.\n"), SizeIs(3));
}

TEST(RejoinedLines, SentencesGoOnBelowThePagesHeader) {
  constexpr std::string_view kPaper =
      "Bupati Wolio membuka rapat persiapan\npanen kopi di aula kantor camat pada\n"
      "Jumat pagi bersama para petani dari\nseluruh desa dan kecamatan di\n"
      "Kabar Ulu hlm 3\n"
      "sekitar aliran sungai. Panen dimulai\nbulan depan bila hujan reda, kata\n"
      "bupati kepada para petani dan warga\nyang datang sejak pagi hari ke aula.\n"
      "Kabar Ulu hlm 4\n";
  const PlainLines plain(kPaper);
  const RejoinedLines lines(plain.lines());
  EXPECT_THAT(lines.page_headers(), SizeIs(2));
  ASSERT_FALSE(lines.lines().empty());
  EXPECT_THAT(std::string(lines.lines().front().text), HasSubstr("di sekitar aliran sungai"));
}

TEST(RejoinedLines, TheDatelineUnderAHeadlineIsNoPartOfIt) {
  constexpr std::string_view kPaper =
      "PETANI DI WOLIO MULAI PANEN KOPI\nKENDARI (KU)\n"
      "Bupati Wolio membuka rapat persiapan\npanen kopi di aula kantor camat pada\n"
      "Jumat pagi bersama para petani dari\nseluruh desa dan kecamatan di sana.\n";
  EXPECT_EQ(rejoined(kPaper).front(), "PETANI DI WOLIO MULAI PANEN KOPI");
}

TEST(RejoinedLines, WhatStandsOverAHeadlineIsNoPartOfIt) {
  for (const char* over : {"PANEN RAYA", "JUMAT PAHING, 8 NOVEMBER 2024   NO. 9.704"}) {
    const std::string paper =
        std::string(over) +
        "\nPETANI DI WOLIO MULAI PANEN KOPI HARI JUMAT PAGI\n"
        "Bupati Wolio membuka rapat persiapan\npanen kopi di aula kantor camat pada\n"
        "Jumat pagi bersama para petani dari\nseluruh desa dan kecamatan di sana.\n";
    EXPECT_EQ(rejoined(paper)[1], "PETANI DI WOLIO MULAI PANEN KOPI HARI JUMAT PAGI") << over;
  }
}

}  // namespace
}  // namespace warta
