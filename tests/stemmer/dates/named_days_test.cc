// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/named_days.h"

#include <gtest/gtest.h>

#include <string>

#include "stemmer/tables/table.h"
#include "tests/stemmer/dates/phrase_range.h"

namespace warta {
namespace {

std::string day_of(const std::string& text) {
  const std::vector<std::string_view> typed = split(text);
  DateWords words(typed, kToday);
  const auto named = read_named_day_of_year(words);
  return named ? iso_date(named->day) : "";
}

TEST(NamedDays, AreElectionsAndFeasts) {
  EXPECT_EQ(day_of("Pilkada serentak 2024"), "2024-11-27");
  EXPECT_EQ(day_of("pilgub DKI Jakarta 2017"), "2017-02-15");
  EXPECT_EQ(day_of("pilkada tahun 2018"), "2018-06-27");
  EXPECT_EQ(day_of("Natal 2024"), "2024-12-25");
  EXPECT_EQ(day_of("pilkada lima dua tiga empat lima 2018"), "");
  EXPECT_EQ(day_of("banjir 2018"), "");
}

TEST(NamedDays, OfFeastsAreUnderAllTheirNames) {
  for (const char* name : {"lebaran", "Idul Fitri", "Idulfitri", "Idhul Fitri", "Iedul Fitri"}) {
    EXPECT_EQ(day_of(std::string(name) + " 2019"), "2019-06-05") << name;
  }
  EXPECT_EQ(day_of("Ramadhan 2019"), "2019-05-06");
  EXPECT_EQ(day_of("Idul Kurban 2019"), "2019-08-11");
}

TEST(NamedDays, OfFeastsLieInTheirYear) {
  const Table& rows = table("feast_days");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = rows.row(i);
    if (row[1] == "=") continue;
    const std::string day(row[1] == "*" ? "2024-" + std::string(row[2]) : std::string(row[2]));
    ASSERT_TRUE(parse_iso_date(day)) << day;
    EXPECT_TRUE(row[1] == "*" || row[1] == day.substr(0, 4)) << day;
  }
}

}  // namespace
}  // namespace warta
