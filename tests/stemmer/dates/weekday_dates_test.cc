// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/weekday_dates.h"

#include <gtest/gtest.h>

#include "tests/stemmer/dates/phrase_range.h"

namespace warta {
namespace {

TEST(WeekdayDates, CountFromToday) {
  EXPECT_EQ(range("Senin lalu"), "2024-11-18..2024-11-18");
  EXPECT_EQ(range("Rabu lalu"), "2024-11-13..2024-11-13");
  EXPECT_EQ(range("Kamis pekan lalu"), "2024-11-14..2024-11-14");
  EXPECT_EQ(range("Jumat depan"), "2024-11-22..2024-11-22");
}

TEST(WeekdayDates, StandBeforeADate) {
  EXPECT_EQ(range("Rabu, (6/11/2024)"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("Kamis, 12 Juni 2025"), "2025-06-12..2025-06-12");
  EXPECT_EQ(range("Senin (9/6)"), "2014-06-09..2014-06-09");
}

TEST(WeekdayDates, SundayIsAWeekWhereNothingSaysTheDay) {
  EXPECT_EQ(range("Minggu (17/11/2024)"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("Minggu, 17 November 2024"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("hari Minggu lalu"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("Minggu pekan lalu"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("minggu ini"), "2024-11-18..2024-11-24");
  EXPECT_EQ(range("minggu"), "");
}

TEST(WeekdayDates, TheDayCountsWhereTheWeekdayDoesNotFit) {
  EXPECT_EQ(range("Senin 6 November 2024"), "2024-11-06..2024-11-06");
  EXPECT_EQ(date_phrase_at(split("Senin 6 November 2024"), kToday)->oddity,
            DateOddity::other_weekday);
  EXPECT_EQ(date_phrase_at(split("Rabu (6/11/2024)"), kToday)->oddity, DateOddity::none);
}

TEST(WeekdayDates, OfARangeAreTheDaysBehindThem) {
  EXPECT_EQ(range("Senin hingga Rabu 9-11 September 2019"), "2019-09-09..2019-09-11");
  EXPECT_EQ(range("Selasa-Rabu 10-11 September 2019"), "2019-09-10..2019-09-11");
  EXPECT_EQ(range("Selasa-Rabu"), "");
}

TEST(WeekdayDates, TellTheYearOfADay) {
  EXPECT_EQ(range("Kamis, 19 September"), "2024-09-19..2024-09-19");
  EXPECT_EQ(range("Kamis (19/9)"), "2024-09-19..2024-09-19");
  EXPECT_EQ(range("Jumat malam, 20 September"), "2024-09-20..2024-09-20");
}

}  // namespace
}  // namespace warta
