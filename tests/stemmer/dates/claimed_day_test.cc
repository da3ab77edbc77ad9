// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/claimed_day.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

std::string claimed(std::string_view text, std::optional<sys_days> published) {
  const auto day = claimed_day(find_dates(text).front(), published);
  return day ? iso_date(*day) : "none";
}

TEST(ClaimedDay, IsAsPrinted) {
  EXPECT_EQ(claimed("Selasa (10/6/2025)", std::nullopt), "2025-06-10");
  EXPECT_EQ(claimed("Selasa (10/6/2025)", year(2025) / 6 / 11), "2025-06-10");
  EXPECT_EQ(claimed("Selasa (10/6)", std::nullopt), "none");
  EXPECT_EQ(claimed("Selasa (10/6)", year(2025) / 6 / 11), "2025-06-10");
}

TEST(ClaimedDay, TheWeekdayTellsAMisprintedYear) {
  EXPECT_EQ(claimed("Selasa (10/6/2026)", year(2025) / 6 / 11), "2025-06-10");
  EXPECT_EQ(claimed("Jumat (29/11/2023)", year(2024) / 11 / 30), "2024-11-29");
  // Not where the year of publication does not fit either, or the day is not of its news.
  EXPECT_EQ(claimed("Rabu (11/6/2026)", year(2025) / 6 / 18), "2025-06-11");
  EXPECT_EQ(claimed("Kamis (10/6/2026)", year(2025) / 6 / 11), "2026-06-10");
  EXPECT_EQ(claimed("Selasa (10/6/2024)", year(2025) / 9 / 11), "2024-06-10");
}

TEST(ClaimedDay, AndAMonthThatLiesAhead) {
  EXPECT_EQ(claimed("Rabu (11/10/2019)", year(2019) / 9 / 11), "2019-09-11");
  EXPECT_EQ(claimed("Senin (9/5/2025)", year(2025) / 6 / 9), "2025-05-09");
}

TEST(ClaimedDay, IsYetToComeBeyondAFewDays) {
  EXPECT_FALSE(is_yet_to_come(year(2025) / 6 / 12, year(2025) / 6 / 9));
  EXPECT_TRUE(is_yet_to_come(year(2025) / 6 / 13, year(2025) / 6 / 9));
  // The record has the 7th of October for the 10th of July.
  EXPECT_FALSE(is_yet_to_come(year(2025) / 10 / 6, year(2025) / 7 / 10));
}

}  // namespace
}  // namespace warta
