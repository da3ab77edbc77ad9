// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "stemmer/dates/dates.h"

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

std::string event(std::string_view body, std::optional<sys_days> published = std::nullopt,
                  std::string_view title = "") {
  const auto day = event_date(title, body, published);
  return day ? iso_date(*day) : "none";
}

TEST(EventDate, WeekdayBeatsPollingDay) {
  EXPECT_EQ(
      event(
          "Menjelang pemungutan suara yang akan digelar pada 27 November 2024, KPU menggelar rapat "
          "pada Rabu, 18 September 2024."),
      "2024-09-18");
  EXPECT_EQ(event("Pemungutan suara akan digelar pada Rabu (27/11/2024). Hal itu disampaikannya "
                  "usai rapat, "
                  "Senin (4/11/2024)."),
            "2024-11-04");
}

TEST(EventDate, FirstOfSeveralReportedDays) {
  EXPECT_EQ(event("Sidang digelar Senin (9/6/2025). Putusan dibacakan lagi, Selasa (10/6/2025)."),
            "2025-06-09");
}

TEST(EventDate, WhatTheTextSaysEvenWhereItIsWrong) {
  // The 9th of May 2025 was a Friday.
  EXPECT_EQ(event("katanya, Senin (9/5/2025)."), "2025-05-09");
}

TEST(EventDate, MissingYear) {
  const std::string_view body = "Bupati membuka pasar murah, Senin (30/12).";
  EXPECT_EQ(event(body, year(2025) / 1 / 2), "2024-12-30");
  EXPECT_EQ(event("Bupati membuka pasar murah, Rabu (1/1).", year(2024) / 12 / 31), "2025-01-01");
  EXPECT_EQ(event("Lomba dibuka Senin (1/12). Hal itu ia sampaikan lewat pesan, Rabu (3/12/2025)."),
            "2025-12-01");
  EXPECT_EQ(event("Rapat membahas APBD 2024 digelar, Senin (30/12)."), "2024-12-30");
  EXPECT_EQ(event("Rapat digelar, Senin (30/12)."), "none");
  EXPECT_EQ(
      event(
          "Redaksi - Selasa, 31 Des 2024 08:15 WIB\nRapat digelar di aula pemkab, Senin (30/12)."),
      "2024-12-30");
}

// The next election is no reference for a day whose weekday does not fit its year.
TEST(EventDate, MissingYearIsTakenWhereTheWeekdayFits) {
  EXPECT_EQ(event("katanya, Kamis (26/6). Pemilihan digelar pada 27 November 2029, lima tahun "
                  "sejak 27 November 2024."),
            "2025-06-26");
}

TEST(EventDate, YearsOfLawsAndOfThePastAreNotItsOwn) {
  // The 17th of September was a Tuesday in 2002, too.
  EXPECT_EQ(event("UU Nomor 30 Tahun 2002 diubah, katanya, Selasa (17/9)."), "none");
  EXPECT_EQ(event("Dibangun sejak 2002, katanya, Selasa (17/9)."), "none");
  EXPECT_EQ(event("APBD 2019 disahkan, katanya, Selasa (17/9)."), "2019-09-17");
}

TEST(EventDate, SlipsOfTheKeyboardBesideAWeekday) {
  EXPECT_EQ(event("katanya, Rabu (18/92019)."), "2019-09-18");
  EXPECT_EQ(event("katanya, Minggu (8//9/2019)."), "2019-09-08");
  EXPECT_EQ(event("katanya, Senin (16/6/205).", sys_days(year(2025) / 6 / 17)), "2025-06-16");
}

TEST(EventDate, DatelineAndBracket) {
  EXPECT_EQ(event("Kendari, 6 November 2024 - Rapat koordinasi digelar di aula."), "2024-11-06");
  EXPECT_EQ(event("Rapat koordinasi digelar di aula pemkab (6/11/24)."), "2024-11-06");
}

TEST(EventDate, HistoryLawsAndBirthsAreNone) {
  EXPECT_EQ(event("Rapat membahas UU Nomor 10 Tahun 2016 dan Renstra 2025-2029, Rabu."), "none");
  EXPECT_EQ(event("Ia lahir pada 6 November 1970."), "none");
  EXPECT_EQ(event("Warga menunggu sejak Kamis (23/5/2019). Jalan dibuka lagi Minggu (26/5/2019)."),
            "2019-05-26");
}

TEST(EventDate, HeadlineIsTheLastResort) {
  EXPECT_EQ(
      event("Berikut jadwal selengkapnya.", std::nullopt, "Jadwal Imsakiyah Senin 3 Maret 2025"),
      "2025-03-03");
}

TEST(PublicationDate, LabelsAndLinesOfTheirOwn) {
  const auto stamp = [](std::string_view text) {
    const auto day = publication_date(text);
    return day ? iso_date(*day) : "none";
  };
  EXPECT_EQ(stamp("Diterbitkan: 7 November 2024, 10:22 WITA"), "2024-11-07");
  EXPECT_EQ(stamp("Kamis, 7 Nov 2024 10:22 WIB"), "2024-11-07");
  EXPECT_EQ(stamp("Oleh: admin\nPada : 7/11/2024\nRubrik"), "2024-11-07");
  EXPECT_EQ(stamp("Redaksi\n7 November 2024\nBerita"), "2024-11-07");
  EXPECT_EQ(stamp("Rapat koordinasi itu digelar di aula kantor bupati, Rabu (6/11/2024)."), "none");
  // A date with its hour has less than 60 bytes beside it on its line, a bare date less than 24.
  EXPECT_EQ(stamp("x\n" + std::string(58, '.') + " 7 November 2024\nx"), "none");
  EXPECT_EQ(stamp("x\n" + std::string(48, '.') + " 7 November 2024 10:22\nx"), "2024-11-07");
  EXPECT_EQ(stamp("x\n" + std::string(22, '.') + " 7 November 2024\nx"), "2024-11-07");
  EXPECT_EQ(stamp("x\n" + std::string(23, '.') + " 7 November 2024\nx"), "none");
  EXPECT_EQ(stamp("Redaktur: Sari | Wartawan: Budi | 22 Feb 2025 - 09.14"), "2025-02-22");
  EXPECT_EQ(stamp("detikJabar,\nSelasa (10/6/2025)."), "none");
  EXPECT_EQ(stamp("Video itu diunggah pada Senin (9/6/2025) oleh akun milik warga."), "none");
}

}  // namespace
}  // namespace warta
