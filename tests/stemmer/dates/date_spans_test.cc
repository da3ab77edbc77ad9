// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_spans.h"

#include <gtest/gtest.h>

#include "tests/stemmer/dates/phrase_range.h"

namespace warta {
namespace {

TEST(DateSpans, HaveALead) {
  EXPECT_EQ(range("sepanjang 2024"), "2024-01-01..2024-12-31");
  EXPECT_EQ(range("antara 6 November 2024 dan 9 November 2024"), "2024-11-06..2024-11-09");
}

TEST(DateSpans, FirstDaysBorrowWhatTheLastOneSays) {
  EXPECT_EQ(range("1 September sampai 15 Oktober 2019"), "2019-09-01..2019-10-15");
  EXPECT_EQ(range("25 Desember - 2 Januari 2025"), "2024-12-25..2025-01-02");
  EXPECT_EQ(range("antara 1 dan 5 November 2024"), "2024-11-01..2024-11-05");
  EXPECT_EQ(range("antara Oktober dan November 2024"), "2024-10-01..2024-11-30");
  EXPECT_EQ(range("1 Oktober 2024 \u2013 15 November 2024"), "2024-10-01..2024-11-15");
  EXPECT_EQ(range("November - Desember 2024"), "2024-11-01..2024-12-31");
  EXPECT_EQ(range("6 sampai 31 Februari 2024"), "2024-02-06..2024-02-29");
}

TEST(DateSpans, YearsAreJoinedToo) {
  EXPECT_EQ(range("2020 sampai 2022"), "2020-01-01..2022-12-31");
  EXPECT_EQ(range("2020 hingga kini"), "2020-01-01..2024-11-20");
  EXPECT_EQ(range("dari Agustus 2019 sampai sekarang"), "2019-08-01..2024-11-20");
  EXPECT_EQ(range("1 Agustus 2019 hingga saat ini"), "2019-08-01..2024-11-20");
  EXPECT_EQ(range("dari 2020 hingga 2022"), "2020-01-01..2022-12-31");
  EXPECT_EQ(range("dari tahun 2020 sampai tahun 2022"), "2020-01-01..2022-12-31");
  EXPECT_EQ(range("antara 2020 dan 2022"), "2020-01-01..2022-12-31");
  EXPECT_EQ(range("sejak 2020 hingga 2022"), "2020-01-01..2022-12-31");
  EXPECT_EQ(range("tahun 2023 - 2024"), "2023-01-01..2024-12-31");
  EXPECT_EQ(range("2022 sampai 2020"), "");
}

TEST(DateSpans, MayBeginInAThirdOfAMonth) {
  EXPECT_EQ(range("akhir Agustus hingga awal September 2019"), "2019-08-21..2019-09-10");
  EXPECT_EQ(range("akhir Desember-awal Januari 2020"), "2019-12-21..2020-01-10");
}

TEST(DateSpans, MayBeSaidToBePast) {
  EXPECT_EQ(range("tahun 2019 lalu"), "2019-01-01..2019-12-31");
  EXPECT_EQ(range("13 September 2019 silam"), "2019-09-13..2019-09-13");
  EXPECT_EQ(range("September 2019 lalu lintas"), "2019-09-01..2019-09-30 of 2");
  EXPECT_EQ(range("2019 lalu lintas"), "");
}

}  // namespace
}  // namespace warta
