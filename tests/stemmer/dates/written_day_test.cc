// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/written_day.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

using namespace std::chrono;

TEST(WrittenDay, ReadsADayWhereverItStandsBesideItsMonth) {
  const sys_days day(2024y / November / 6);
  for (const char* text :
       {"November 6, 2024", "Nov. 6, 2024", "Nov 6 2024", "NOV 06 2024", "6 nov 2024", "6 Nov 24",
        "6th november 2024", "Nov 6th, 2024 at 10:22 am", "6 Nov, 2024", "2024 Nov 6",
        "Wed Nov  6 10:22:00 2024", "Wed Nov 06 10:00:00 +0000 2024", "10:22 Nop 6 2024",
        "2024.11.6", "2024/11/06"}) {
    EXPECT_EQ(written_day(text), day) << text;
  }
  EXPECT_EQ(written_day("Agustus 17, 1945"), sys_days(1945y / August / 17));
  EXPECT_EQ(written_day("3 Mei 2024"), sys_days(2024y / May / 3));
}

TEST(WrittenDay, WhatLacksAPartIsNone) {
  for (const char* text : {"", "November", "November 2024", "6 November", "6 Nov 10:22", "Nov 6",
                           "30 Feb 2024", "2024-13-01", "2024", "6 11 2024", "kapan"}) {
    EXPECT_EQ(written_day(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace warta
