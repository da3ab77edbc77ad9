// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/polling_days.h"

#include <gtest/gtest.h>

#include "stemmer/dates/dates.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

TEST(PollingDays, AreFoundByNameAndYear) {
  EXPECT_EQ(iso_date(polling_day("pilkada", 2024).value()), "2024-11-27");
  EXPECT_EQ(polling_day("pilgub", 2024), polling_day("pilkada", 2024));
  EXPECT_EQ(iso_date(polling_day("pileg", 2024).value()), "2024-02-14");
  EXPECT_FALSE(polling_day("pilkada", 2023));
  EXPECT_FALSE(polling_day("pilkades", 2024));
}

TEST(PollingDays, AreKnownAsDates) {
  const auto is_one = [](std::string_view text) {
    return is_polling_day(find_dates(text).front());
  };
  EXPECT_TRUE(is_one("27 November 2024"));
  EXPECT_TRUE(is_one("27 November"));
  EXPECT_FALSE(is_one("27 November 2023"));
  EXPECT_FALSE(is_one("November 2024"));
}

TEST(PollingDays, LieInTheirYear) {
  const Table& rows = table("polling_days");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto day = parse_iso_date(rows.row(i)[2]);
    ASSERT_TRUE(day) << rows.row(i)[2];
    EXPECT_EQ(iso_date(*day).substr(0, 4), rows.row(i)[1]);
  }
}

}  // namespace
}  // namespace warta
