// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/clock_shift.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

using namespace std::chrono;

TEST(ClockShift, CountsFromMidnightInWesternTime) {
  EXPECT_EQ(clock_shift("T20:00:00Z"), 27h);
  EXPECT_EQ(clock_shift("T20:00:00.123456+00:00"), 27h);
  EXPECT_EQ(clock_shift(" 00:30:00 +0700"), 30min);
  EXPECT_EQ(clock_shift("T00:30+09:30"), -2h);
  EXPECT_EQ(clock_shift("T20:00-05"), 32h);
  EXPECT_EQ(clock_shift(" 10:22:00 GMT"), 17h + 22min);
  EXPECT_EQ(clock_shift(" 10:22:00 GMT+0700 (WIB)"), 10h + 22min);
  EXPECT_EQ(clock_shift(" 10:22:00 GMT+7"), 10h + 22min);
}

TEST(ClockShift, KnowsBothHalvesOfADay) {
  EXPECT_EQ(clock_shift(" 10:22 PM UTC"), 29h + 22min);
  EXPECT_EQ(clock_shift(" 10:22 am UTC"), 17h + 22min);
  EXPECT_EQ(clock_shift(" 12:10 AM Z"), 7h + 10min);
  EXPECT_EQ(clock_shift(" 12:10 PM Z"), 19h + 10min);
}

TEST(ClockShift, IsNoneWithoutATimeOrAZone) {
  for (const char* text : {"", " 10:22", " 23:59 WIB", " 00:10 WITA", "+07:00", " +0000",
                           " 10:22 PM", ":", "1:", "10:2", " 99:99 Z", " 10:22 -", " 10:22 GM"}) {
    EXPECT_EQ(clock_shift(text), 0min) << text;
  }
}

}  // namespace
}  // namespace warta
