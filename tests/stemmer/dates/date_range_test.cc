// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "stemmer/dates/dates.h"
#include "tests/stemmer/dates/phrase_range.h"

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

struct Typed {
  std::string_view text;
  std::string_view expected;
};

std::string range_text(std::string_view typed) {
  const auto range = parse_date_range(typed);
  return range ? iso_date(range->first) + ".." + iso_date(range->last) : "none";
}

TEST(ParseDateRange, ReadsWhatPeopleType) {
  for (const Typed& typed : std::vector<Typed>{
           {"2024-11-06", "2024-11-06..2024-11-06"},
           {"6/11/2024", "2024-11-06..2024-11-06"},
           {"6/11/24", "2024-11-06..2024-11-06"},
           {"6-11-2024", "2024-11-06..2024-11-06"},
           {"6 November 2024", "2024-11-06..2024-11-06"},
           {"Rabu, 6 Nop 2024", "2024-11-06..2024-11-06"},
           {"November 6, 2024", "2024-11-06..2024-11-06"},
           {"2024-11", "2024-11-01..2024-11-30"},
           {"11/2024", "2024-11-01..2024-11-30"},
           {"november 2024", "2024-11-01..2024-11-30"},
           {"February 2024", "2024-02-01..2024-02-29"},
           {"2024", "2024-01-01..2024-12-31"},
           {"2024-10..2024-11-15", "2024-10-01..2024-11-15"},
           {"2024-10..", "2024-10-01..2099-12-31"},
           {"..2024", "1900-01-01..2024-12-31"},
       }) {
    EXPECT_EQ(range_text(typed.text), typed.expected) << typed.text;
  }
}

TEST(ParseDateRange, AnythingElseIsNone) {
  for (std::string_view text :
       {"", "..", "kemarin", "9/6", "31/2/2024", "2024-13", "6/11/2024/1", "bulan 2024",
        "2025..2024", "2024..besok", "20244", "6 2024 11 1"}) {
    EXPECT_EQ(range_text(text), "none") << text;
  }
}

TEST(ParseDateRange, ReadsPhrasesWhereTodayIsKnown) {
  const auto value = [](std::string_view text) {
    const auto found = parse_date_range(text, kToday);
    return found ? iso_date(found->first) + ".." + iso_date(found->last) : std::string();
  };
  EXPECT_EQ(value("pekan lalu"), "2024-11-11..2024-11-17");
  EXPECT_EQ(value("2024"), "2024-01-01..2024-12-31");
  EXPECT_EQ(value("awal 2024..kemarin"), "2024-01-01..2024-11-19");
  EXPECT_EQ(value("pekan lalu di"), "");
  EXPECT_FALSE(parse_date_range("pekan lalu"));
}

TEST(ParseIsoDate, AlsoTheHeadOfATimestamp) {
  const sys_days day = year(2024) / 11 / 6;
  EXPECT_EQ(parse_iso_date("2024-11-06"), day);
  EXPECT_EQ(parse_iso_date("2024-11-06T10:22:00Z"), day);
  EXPECT_EQ(parse_iso_date("2024-11-06 10:22"), day);
  EXPECT_EQ(parse_iso_date("2024-11-0"), std::nullopt);
  EXPECT_EQ(parse_iso_date("2024-11-061"), std::nullopt);
  EXPECT_EQ(parse_iso_date("2024-02-30"), std::nullopt);
  EXPECT_EQ(parse_iso_date("06-11-2024"), std::nullopt);
}

}  // namespace
}  // namespace warta
