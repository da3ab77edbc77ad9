// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/timestamp.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

using namespace std::chrono;

TEST(Timestamp, EveryFormOfOneDay) {
  const sys_days day(2024y / November / 6);
  for (const char* text :
       {"2024-11-06", "2024-11-06T10:22:00", "2024-11-06 23:59", "2024-11-06T10:22:00+07:00",
        "2024-11-05T20:00:00Z", "2024-11-05T20:00:00+00:00", "2024-11-06T00:30:00+0700", "20241106",
        "1730851200", "1730851200000", "6/11/2024", "06 Nov 2024", "6 November 2024",
        "Rabu, 6 November 2024 10:22 WIB", "Wed, 06 Nov 2024 10:00:00 GMT"}) {
    EXPECT_EQ(parse_timestamp(text), day) << text;
  }
}

TEST(Timestamp, WhatIsNoDayIsNone) {
  for (const char* text : {"", "kemarin", "2024", "2024-13-01", "123", "99999999", "31/2/2024"}) {
    EXPECT_EQ(parse_timestamp(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace warta
