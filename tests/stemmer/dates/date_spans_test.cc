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

}  // namespace
}  // namespace warta
