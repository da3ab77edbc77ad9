// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/relative_dates.h"

#include <gtest/gtest.h>

#include "tests/stemmer/dates/phrase_range.h"

namespace warta {
namespace {

TEST(RelativeDates, CountFromToday) {
  EXPECT_EQ(range("hari ini"), "2024-11-20..2024-11-20");
  EXPECT_EQ(range("kemarin"), "2024-11-19..2024-11-19");
  EXPECT_EQ(range("kemarin lusa"), "2024-11-18..2024-11-18");
  EXPECT_EQ(range("besok"), "2024-11-21..2024-11-21");
  EXPECT_EQ(range("pekan lalu"), "2024-11-11..2024-11-17");
  EXPECT_EQ(range("Minggu lalu"), "2024-11-11..2024-11-17");
  EXPECT_EQ(range("pekan ini"), "2024-11-18..2024-11-24");
  EXPECT_EQ(range("akhir pekan lalu"), "2024-11-16..2024-11-17");
  EXPECT_EQ(range("bulan ini"), "2024-11-01..2024-11-30");
  EXPECT_EQ(range("bulan lalu"), "2024-10-01..2024-10-31");
  EXPECT_EQ(range("tahun lalu"), "2023-01-01..2023-12-31");
  EXPECT_EQ(range("tahun depan"), "2025-01-01..2025-12-31");
}

TEST(RelativeDates, TellThePartOfTheDay) {
  EXPECT_EQ(range("kemarin malam"), "2024-11-19..2024-11-19");
  EXPECT_EQ(range("tadi malam"), "2024-11-19..2024-11-19");
  EXPECT_EQ(range("malam tadi"), "2024-11-19..2024-11-19");
  EXPECT_EQ(range("tadi pagi"), "2024-11-20..2024-11-20");
  EXPECT_EQ(range("dini hari tadi"), "2024-11-20..2024-11-20");
  EXPECT_EQ(range("besok pagi"), "2024-11-21..2024-11-21");
  EXPECT_EQ(range("malam hari"), "");
}

TEST(RelativeDates, CountUnits) {
  EXPECT_EQ(range("3 hari terakhir"), "2024-11-18..2024-11-20");
  EXPECT_EQ(range("tiga hari terakhir"), "2024-11-18..2024-11-20");
  EXPECT_EQ(range("3 hari lalu"), "2024-11-17..2024-11-17");
  EXPECT_EQ(range("dua minggu yang lalu"), "2024-11-04..2024-11-10");
  EXPECT_EQ(range("sepekan terakhir"), "2024-11-14..2024-11-20");
  EXPECT_EQ(range("setahun terakhir"), "2023-11-21..2024-11-20");
  EXPECT_EQ(range("2 bulan belakangan ini"), "2024-09-21..2024-11-20");
  EXPECT_EQ(range("24 jam terakhir"), "2024-11-19..2024-11-20");
  EXPECT_EQ(range("Senin lalu lintas"), "");
  // Once read as one year ago by others.
  EXPECT_EQ(range("4 tahun lalu"), "2020-01-01..2020-12-31");
}

}  // namespace
}  // namespace warta
