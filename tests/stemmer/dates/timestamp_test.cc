// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/timestamp.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

using namespace std::chrono;

TEST(Timestamp, EveryFormOfOneDay) {
  const sys_days day(2024y / November / 6);
  for (const char* text : {"2024-11-06",
                           "2024-11-06T10:22:00",
                           "2024-11-06 23:59",
                           "2024-11-06T10:22:00+07:00",
                           "2024-11-05T20:00:00Z",
                           "2024-11-05T20:00:00+00:00",
                           "2024-11-06T00:30:00+0700",
                           "20241106",
                           "1730851200",
                           "1730851200000",
                           "6/11/2024",
                           "06 Nov 2024",
                           "6 November 2024",
                           "Rabu, 6 November 2024 10:22 WIB",
                           "Wed, 06 Nov 2024 10:00:00 GMT",
                           " 2024-11-06 ",
                           "1730851200.25",
                           "20241106102200",
                           "202411061022",
                           "20241105T200000Z",
                           "20241106 10:22",
                           "November 6, 2024",
                           "Nov 6, 2024 10:30",
                           "Nov. 6, 2024",
                           "nov 6 2024",
                           "6th November 2024",
                           "2024.11.06",
                           "2024-11-6",
                           "Tuesday, 05-Nov-24 20:00:00 UTC",
                           "Wed Nov 06 2024 10:22:00 GMT+0700 (Western Indonesia Time)"}) {
    EXPECT_EQ(parse_timestamp(text), day) << text;
  }
}

// Feeds print their zones.
TEST(Timestamp, ATimeWithAZoneIsMoved) {
  const sys_days day(2024y / November / 6);
  for (const char* text : {"Tue, 05 Nov 2024 20:00:00 +0000", "Tue Nov 05 20:00:00 +0000 2024",
                           "Nov 5, 2024 5:00 PM GMT", "5/11/2024 17:00:00 Z"}) {
    EXPECT_EQ(parse_timestamp(text), day) << text;
  }
}

TEST(Timestamp, WhatIsNoDayIsNone) {
  for (const char* text : {"", "kemarin", "2024", "2024-13-01", "123", "99999999", "31/2/2024",
                           "30 Feb 2024", "999999999999", "17308512001"}) {
    EXPECT_EQ(parse_timestamp(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace warta
