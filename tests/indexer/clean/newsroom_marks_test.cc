// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/newsroom_marks.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(NewsroomMarks, SignsStandAloneOrBehindAStop) {
  for (const char* line :
       {"(*)", "(azh/azh)", "Rapat ditutup. (Hn)", "\"Baik,\" katanya.(adv/sar)"}) {
    EXPECT_TRUE(is_signed(line)) << line;
  }
  for (const char* line : {"Hari raya Natal (Kamis)", "Rapat ditutup (9/6).", "", "(9/6/2025)"}) {
    EXPECT_FALSE(is_signed(line)) << line;
  }
}

TEST(NewsroomMarks, AdvertorialsSaySo) {
  for (const char* line : {"Advertorial", "(ADV)", "Rapat ditutup. (adv\\sari)", "INFOTORIAL"}) {
    EXPECT_TRUE(is_advertorial_mark(line)) << line;
  }
  for (const char* line : {"Iklan dan advertorial ditertibkan bupati.", "(advokat)"}) {
    EXPECT_FALSE(is_advertorial_mark(line)) << line;
  }
}

}  // namespace
}  // namespace warta
