// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/calendar_dates.h"

#include <gtest/gtest.h>

#include "tests/stemmer/dates/phrase_range.h"

namespace warta {
namespace {

TEST(CalendarDates, AreReadAsPrinted) {
  EXPECT_EQ(range("6/11/2024"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("2024-11-06"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("2024-11"), "2024-11-01..2024-11-30");
  EXPECT_EQ(range("November 2024"), "2024-11-01..2024-11-30");
  EXPECT_EQ(range("Nopember 2019"), "2019-11-01..2019-11-30");
  EXPECT_EQ(range("bulan November tahun 2024"), "2024-11-01..2024-11-30");
  EXPECT_EQ(range("6 November 2024 di"), "2024-11-06..2024-11-06 of 3");
  EXPECT_EQ(range("4-6 November 2024"), "2024-11-04..2024-11-06");
  EXPECT_EQ(range("Oktober-November 2024"), "2024-10-01..2024-11-30");
  EXPECT_EQ(range("Oktober sampai November 2024"), "2024-10-01..2024-11-30");
  EXPECT_EQ(range("Oktober dan November 2024"), "2024-10-01..2024-11-30");
  EXPECT_EQ(range("Desember atau Januari 2025"), "2024-12-01..2025-01-31");
  EXPECT_EQ(range("Desember-Januari 2025"), "2024-12-01..2025-01-31");
  EXPECT_EQ(range("Agustus dan November 2024"), "");
}

TEST(CalendarDates, ADayThatNoMonthHasIsTheMonth) {
  for (const char* typed : {"31 November 2024", "31/11/2024", "2024-11-31", "31.11.2024"}) {
    EXPECT_EQ(range(typed), "2024-11-01..2024-11-30") << typed;
    EXPECT_EQ(date_phrase_at(split(typed), kToday)->oddity, DateOddity::no_such_day) << typed;
  }
  EXPECT_EQ(range("28-31 November 2024"), "2024-11-28..2024-11-30");
  EXPECT_EQ(range("4\u20136 November 2024"), "2024-11-04..2024-11-06");
  for (const char* typed : {"32/11/2024", "6/13/2024", "31/11-2024", "31/11/24", "2024-11-32"}) {
    EXPECT_EQ(range(typed), "") << typed;
  }
  EXPECT_EQ(date_phrase_at(split("30 November 2024"), kToday)->oddity, DateOddity::none);
}

TEST(CalendarDates, MonthsMayBeOfTheYearAtHand) {
  EXPECT_EQ(range("November lalu"), "2023-11-01..2023-11-30");
  EXPECT_EQ(range("Oktober lalu"), "2024-10-01..2024-10-31");
}

TEST(CalendarDates, MayBeOfThisMonthAndYear) {
  EXPECT_EQ(range("tanggal 6 bulan ini"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("tgl 31 bulan lalu"), "2024-10-31..2024-10-31");
  EXPECT_EQ(range("6 bulan ini"), "2024-05-21..2024-11-20");
  EXPECT_EQ(range("6 November lalu"), "2024-11-06..2024-11-06");
  EXPECT_EQ(range("6 Desember lalu"), "2023-12-06..2023-12-06");
  EXPECT_EQ(range("tgl 6 November 2024"), "2024-11-06..2024-11-06");
}

TEST(CalendarDates, MayHaveTheMonthFirstOrInsideOneWord) {
  EXPECT_EQ(range("Sept 13, 2019"), "2019-09-13..2019-09-13");
  EXPECT_EQ(range("13-Sep-2019"), "2019-09-13..2019-09-13");
  EXPECT_EQ(range("09/2019"), "2019-09-01..2019-09-30");
  EXPECT_EQ(range("9/2019"), "");
}

TEST(CalendarDates, CountWeeksOfAMonth) {
  EXPECT_EQ(range("minggu pertama September 2019"), "2019-09-01..2019-09-07");
  EXPECT_EQ(range("pekan keempat bulan lalu"), "2024-10-22..2024-10-28");
  EXPECT_EQ(range("minggu pertama"), "");
}

}  // namespace
}  // namespace warta
