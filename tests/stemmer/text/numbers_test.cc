// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/numbers.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

std::string number(std::string_view text, std::size_t* end = nullptr) {
  std::string normal;
  const std::size_t stop = read_number(text, 0, normal);
  if (end != nullptr) *end = stop;
  return normal;
}

TEST(Numbers, ThousandsAndDecimalsHaveOneForm) {
  EXPECT_EQ(number("1.026"), "1026");
  EXPECT_EQ(number("1026"), "1026");
  EXPECT_EQ(number("1.026.000,50"), "1026000.5");
  EXPECT_EQ(number("83,82"), "83.82");
  EXPECT_EQ(number("83.82"), "83.82");
  EXPECT_EQ(number("7,00"), "7");
}

TEST(Numbers, DatesListsAndCodesAreReadInParts) {
  std::size_t end = 0;
  EXPECT_EQ(number("6.11.2024", &end), "6");
  EXPECT_EQ(end, 1U);
  EXPECT_EQ(number("0403/OKU", &end), "0403");
  EXPECT_EQ(end, 4U);
  EXPECT_EQ(number("1.2b", &end), "1");
  EXPECT_EQ(number("abc", &end), "");
  EXPECT_EQ(end, 0U);
}

TEST(Numbers, ClockTimesHaveOneForm) {
  EXPECT_EQ(number("08.30"), "8.3");
  EXPECT_EQ(number("8:30"), "8.3");
  EXPECT_EQ(number("17:05"), "17.05");
  std::size_t end = 0;
  EXPECT_EQ(number("2:1", &end), "2");
  EXPECT_EQ(end, 1U);
  EXPECT_EQ(number("2:75", &end), "2");
  EXPECT_EQ(number("12:30:45", &end), "12");
  EXPECT_EQ(number("0403:30", &end), "0403");
}

TEST(Numbers, LettersBehindDecimalsAreAUnitOrACode) {
  EXPECT_EQ(number("1,5kg"), "1.5");
  EXPECT_EQ(number("1.2b"), "1");
}

TEST(Numbers, ScalesMultiply) {
  EXPECT_EQ(read_scale("8 ribu orang", 1).exponent, 3);
  EXPECT_EQ(read_scale("8 ribu orang", 1).end, 6U);
  EXPECT_EQ(read_scale("8 ribuan", 1).exponent, 0);
  EXPECT_EQ(read_scale("8 orang", 1).exponent, 0);
  EXPECT_EQ(read_scale("8", 1).exponent, 0);
  EXPECT_EQ(read_scale("8JUTA", 1).exponent, 6);
  EXPECT_EQ(read_scale("8\u00A0juta", 1).end, 7U);
  EXPECT_EQ(read_scale("8 M", 1).exponent, 0);
  EXPECT_EQ(read_scale("8 M", 1, true).exponent, 9);
  EXPECT_EQ(scaled_number("8", 3), "8000");
  EXPECT_EQ(scaled_number("1.5", 6), "1500000");
  EXPECT_EQ(scaled_number("972.6", 9), "972600000000");
  EXPECT_EQ(scaled_number("0.5", 3), "500");
  EXPECT_EQ(scaled_number("1.2345", 3), "1234.5");
  EXPECT_EQ(scaled_number("0", 3), "0");
}

}  // namespace
}  // namespace warta
