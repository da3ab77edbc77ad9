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

TEST(EventDate, WhatTheTextSaysEvenWhereItIsWrong) {
  // The 9th of May 2025 was a Friday.
  EXPECT_EQ(event("katanya, Senin (9/5/2025)."), "2025-05-09");
}

TEST(EventDate, AMissingYearIsCompleted) {
  const std::string_view body = "Bupati membuka pasar murah, Senin (30/12).";
  EXPECT_EQ(event(body, year(2025) / 1 / 2), "2024-12-30");
  EXPECT_EQ(event(body, std::nullopt, "Rapat APBD 2024"), "2024-12-30");
  EXPECT_EQ(event(body), "none");
  EXPECT_EQ(
      event(
          "Redaksi - Selasa, 31 Des 2024 08:15 WIB\nRapat digelar di aula pemkab, Senin (30/12)."),
      "2024-12-30");
}

TEST(EventDate, SlipsOfTheKeyboardBesideAWeekday) {
  EXPECT_EQ(event("katanya, Rabu (18/92019)."), "2019-09-18");
  EXPECT_EQ(event("katanya, Minggu (8//9/2019)."), "2019-09-08");
  EXPECT_EQ(event("katanya, Senin (16/6/205).", sys_days(year(2025) / 6 / 17)), "2025-06-16");
}

TEST(EventDate, HeadlineIsTheLastResort) {
  EXPECT_EQ(
      event("Berikut jadwal selengkapnya.", std::nullopt, "Jadwal Imsakiyah Senin 3 Maret 2025"),
      "2025-03-03");
}

}  // namespace
}  // namespace warta
