// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/publication_stamp.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

std::string stamp(std::string_view text) {
  const auto day = publication_date(text);
  return day ? iso_date(*day) : "none";
}

TEST(PublicationStamp, IsBehindALabel) {
  EXPECT_EQ(stamp("Diterbitkan: 7 November 2024, 10:22 WITA"), "2024-11-07");
  EXPECT_EQ(stamp("Oleh: admin\nPada : 7/11/2024\nRubrik"), "2024-11-07");
  EXPECT_EQ(stamp("Redaktur: Sari | Wartawan: Budi | 22 Feb 2025 - 09.14"), "2025-02-22");
}

TEST(PublicationStamp, HasALineToItself) {
  EXPECT_EQ(stamp("Kamis, 7 Nov 2024 10:22 WIB"), "2024-11-07");
  EXPECT_EQ(stamp("Redaksi\n7 November 2024\nBerita"), "2024-11-07");
  EXPECT_EQ(stamp("Redaktur Sari Dewi Lestari (Waisai) 7/11/2024 07.02"), "2024-11-07");
  EXPECT_EQ(stamp("12/IX/2019"), "2019-09-12");
  EXPECT_EQ(stamp("Mon Sep 09 2019"), "2019-09-09");
  // A date with its hour has less than 60 bytes beside it on its line, a bare date less than 24.
  EXPECT_EQ(stamp("x\n" + std::string(58, '.') + " 7 November 2024\nx"), "none");
  EXPECT_EQ(stamp("x\n" + std::string(48, '.') + " 7 November 2024 10:22\nx"), "2024-11-07");
  EXPECT_EQ(stamp("x\n" + std::string(22, '.') + " 7 November 2024\nx"), "2024-11-07");
  EXPECT_EQ(stamp("x\n" + std::string(23, '.') + " 7 November 2024\nx"), "none");
}

TEST(PublicationStamp, MayNameTheDayOfTheMarketWeek) {
  EXPECT_EQ(stamp("Dipublikasikan: Selasa Wage, 10 Juni 2025"), "2025-06-10");
  EXPECT_EQ(stamp("Selasa Kliwon 10-6-2025, jam 10.15"), "2025-06-10");
  EXPECT_EQ(stamp("Rapat warga di Dusun Wage, 10 Juni 2025"), "none");
}

TEST(PublicationStamp, IsNoDateOfASentence) {
  EXPECT_EQ(stamp("Rapat koordinasi itu digelar di aula kantor bupati, Rabu (6/11/2024)."), "none");
  EXPECT_EQ(stamp("detikJabar,\nSelasa (10/6/2025)."), "none");
  EXPECT_EQ(stamp("Video itu diunggah pada Senin (9/6/2025) oleh akun milik warga."), "none");
}

TEST(PublicationStamp, TheFirstOfSeveralIsTaken) {
  const DatedText text =
      dated_text("Rapat digelar, Rabu (6/11/2024).\nTayang: 7/11/2024\nDiperbarui: 8/11/2024\n");
  EXPECT_EQ(iso_date(stamped_day(text).value()), "2024-11-07");
  EXPECT_EQ(stamped_day(dated_text("Rapat digelar di aula.")), std::nullopt);
}

}  // namespace
}  // namespace warta
