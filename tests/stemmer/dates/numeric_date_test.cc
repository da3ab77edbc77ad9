// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/dates/numeric_date.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

// "9 2019" of month and year, behind the day.
std::string describe(const std::optional<NumericDate>& date) {
  if (!date) return "none";
  return std::to_string(date->month) + " " + (date->year ? std::to_string(*date->year) : "-");
}

TEST(NumericDate, ReadsWhatIsPrinted) {
  for (const auto& [text, expected] : {std::pair{"/11/2024", "11 2024"},
                                       {"-6-2025", "6 2025"},
                                       {" / 9 / 2019 ", "9 2019"},
                                       {"/9)", "9 -"},
                                       {"/11/24)", "11 2024"},
                                       {"/92019", "none"},
                                       {"/6/205", "none"},
                                       {"//9/2019", "none"},
                                       {"/6%", "none"},
                                       {" juta", "none"}}) {
    EXPECT_EQ(describe(read_numeric_date(DateText(text), 0)), expected) << text;
  }
}

TEST(NumericDate, ReadsSlipsOfTheKeyboard) {
  for (const auto& [text, expected] : {std::pair{"/92019)", "9 2019"},
                                       {"/102025)", "10 2025"},
                                       {"//9/2019)", "9 2019"},
                                       {"/9//2019)", "9 2019"},
                                       {"/9.2019)", "9 2019"},
                                       {"/8-2025)", "8 2025"},
                                       {"-6/2025)", "6 2025"},
                                       {"/6/205)", "6 -"},
                                       {"/9/20119)", "9 -"},
                                       {"/5/)", "5 -"},
                                       {"/9)", "none"},
                                       {"-92019", "none"},
                                       {"", "none"}}) {
    EXPECT_EQ(describe(read_misprinted_date(DateText(text), 0)), expected) << text;
  }
}

}  // namespace
}  // namespace warta
