// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/year_parts.h"

#include <gtest/gtest.h>

#include "tests/stemmer/dates/phrase_range.h"

namespace warta {
namespace {

TEST(YearParts, AreThirdsQuartersAndHalves) {
  EXPECT_EQ(range("awal 2024"), "2024-01-01..2024-04-30");
  EXPECT_EQ(range("akhir tahun lalu"), "2023-09-01..2023-12-31");
  EXPECT_EQ(range("pertengahan November 2024"), "2024-11-11..2024-11-20");
  EXPECT_EQ(range("triwulan III 2024"), "2024-07-01..2024-09-30");
  EXPECT_EQ(range("semester pertama 2024"), "2024-01-01..2024-06-30");
  EXPECT_EQ(range("semester II/2024"), "2024-07-01..2024-12-31");
  EXPECT_EQ(range("paruh pertama 2024"), "2024-01-01..2024-06-30");
  EXPECT_EQ(range("TW III 2024"), "2024-07-01..2024-09-30");
  EXPECT_EQ(range("Q4 2024"), "2024-10-01..2024-12-31");
}

// "Oktober-November" is no year whose first four months were meant.
TEST(YearParts, OfSeveralMonthsAThirdIsWhereTheyBegin) {
  EXPECT_EQ(range("awal Oktober-November 2024"), "2024-10-01..2024-11-30");
  EXPECT_EQ(range("pertengahan Oktober - November 2024"), "2024-10-11..2024-11-30");
  EXPECT_EQ(range("akhir Oktober sampai November 2024"), "2024-10-21..2024-11-30");
  EXPECT_EQ(range("awal Januari-Desember 2024"), "2024-01-01..2024-12-31");
  EXPECT_EQ(range("awal pekan lalu"), "");
}

}  // namespace
}  // namespace warta
