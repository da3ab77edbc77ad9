// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/printed_year.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

// The 17th of September was a Tuesday in 2002, 2013, 2019 and 2024.
std::string year_for(std::string_view text, std::string_view date = "Selasa (17/9)") {
  const PrintedYear found = day_in_printed_year(text, find_dates(date).at(0));
  if (!found.day) return "none";
  EXPECT_EQ(text.substr(found.begin, 4), iso_date(*found.day).substr(0, 4));
  return iso_date(*found.day);
}

TEST(PrintedYear, FitsTheWeekday) {
  EXPECT_EQ(year_for("APBD 2019 disahkan"), "2019-09-17");
  EXPECT_EQ(year_for("APBD 2020 disahkan"), "none");
  EXPECT_EQ(year_for("Pilkada 2013, Pemilu 2019, Pilkada 2020"), "2019-09-17");
}

TEST(PrintedYear, IsNotToldWithoutAWeekday) {
  EXPECT_EQ(year_for("APBD 2019 disahkan", "pada 17 September"), "none");
}

TEST(PrintedYear, LawsGoalsAndHistoryAreNone) {
  EXPECT_EQ(year_for("UU Nomor 30 Tahun 2002 diubah"), "none");
  EXPECT_EQ(year_for("Dibangun sejak 2002"), "none");
  EXPECT_EQ(year_for("pada Akhir Tahun 2013"), "none");
  EXPECT_EQ(year_for("teraliri listrik hingga tahun 2024"), "none");
}

TEST(PrintedYear, TheFarEndOfATermIsNone) {
  EXPECT_EQ(year_for("DPR periode 2019-2024"), "2019-09-17");
  EXPECT_EQ(year_for("musim 2018/2019"), "none");
}

TEST(PrintedYear, LongerNumbersAreNone) {
  EXPECT_EQ(year_for("12019 dan 20190 orang, 201"), "none");
}

}  // namespace
}  // namespace warta
