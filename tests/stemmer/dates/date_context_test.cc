// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/date_context.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

// The weekday before the last word of `text`; "" when there is none.
std::string weekday(std::string_view text, bool of_range = false) {
  const auto found = weekday_before(DateText(text), text.rfind(' ') + 1, of_range);
  return found ? std::to_string(found->day.c_encoding()) + " at " + std::to_string(found->begin)
               : "";
}

TEST(DateContext, AWeekdayStandsBeforeADate) {
  EXPECT_EQ(weekday("pada Rabu, 6/11/2024"), "3 at 5");
  EXPECT_EQ(weekday("Minggu dini hari tanggal 10"), "0 at 0");
  EXPECT_EQ(weekday("Minggu pagi dini hari tanggal 10"), "");
  EXPECT_EQ(weekday("Rabu rapat 10"), "");
}

TEST(DateContext, AShortWeekdayHasACapital) {
  EXPECT_EQ(weekday("Sen, 9/6"), "1 at 0");
  EXPECT_EQ(weekday("sen, 9/6"), "");
}

TEST(DateContext, OfARangeOfWeekdaysTheFirstCounts) {
  EXPECT_EQ(weekday("Senin-Selasa 9-10/6", true), "1 at 0");
  EXPECT_EQ(weekday("Senin-Selasa 9/6"), "2 at 6");
}

TEST(DateContext, NumbersOfLawsAreTold) {
  EXPECT_TRUE(is_numbered(DateText("Nomor 6/11/2024"), 6));
  EXPECT_TRUE(is_numbered(DateText("PKPU 6/11/2024"), 5));
  EXPECT_FALSE(is_numbered(DateText("tanggal 6/11/2024"), 8));
}

TEST(DateContext, ATimeFollows) {
  for (const std::string_view text :
       {" 10:22", ", 10.22 WIB", " | 10.22 Wita", "T10:22:00", " \u2013 10:22", "\n10:22"}) {
    EXPECT_TRUE(time_follows(DateText(text), 0)) << text;
  }
  for (const std::string_view text : {"", " 10.22", " 25:10", " 10:60", " 10:2", " 10 WIB"}) {
    EXPECT_FALSE(time_follows(DateText(text), 0)) << text;
  }
}

TEST(DateContext, TakesInWeekdayAndBrackets) {
  const std::string_view text = "katanya (Rabu, 18/9/2019) 10:22";
  DateMention date;
  date.begin = text.find("18");
  date.end = text.find(')');
  const DateMention found = in_context(DateText(text), date, false);
  EXPECT_EQ(text.substr(found.begin, found.end - found.begin), "(Rabu, 18/9/2019)");
  EXPECT_EQ(found.weekday, std::chrono::Wednesday);
  EXPECT_TRUE(found.has_time);
}

TEST(DateContext, ABracketThatOpenedBeforeIsNotOfTheDate) {
  const std::string_view text = "pada 18/9/2019) lalu";
  DateMention date;
  date.begin = text.find("18");
  date.end = text.find(')');
  EXPECT_EQ(in_context(DateText(text), date, false).end, date.end);
}

}  // namespace
}  // namespace warta
