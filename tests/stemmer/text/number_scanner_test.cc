// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/text/number_scanner.h"

#include <gmock/gmock.h>

#include "tests/stemmer/text/token_forms.h"

namespace warta {
namespace {

using ::testing::ElementsAre;

TEST(NumberScanner, NumbersOfOneMeaningAreEqual) {
  EXPECT_THAT(normals("1.026 1026"), ElementsAre("1026", "1026"));
  EXPECT_THAT(normals("83,82% 83,82 % 83,82 persen"),
              ElementsAre("83.82", "persen", "83.82", "persen", "83.82", "persen"));
  EXPECT_THAT(normals("Rp1.026.000,50"), ElementsAre("rp", "1026000.5"));
  EXPECT_THAT(normals("Rp 5 Rp5,0"), ElementsAre("rp", "5", "rp", "5"));
}

TEST(NumberScanner, ScaledNumbersAreReadWholeToo) {
  EXPECT_THAT(normals("8 ribu orang"), ElementsAre("8", "+8000", "ribu", "orang"));
  EXPECT_THAT(normals("Rp 1,5 miliar"), ElementsAre("rp", "1.5", "+1500000000", "miliar"));
}

TEST(NumberScanner, ScalesAndUnitsMayStandRightBehind) {
  EXPECT_THAT(normals("Rp500ribu Rp1,2T 10jt"),
              ElementsAre("rp", "500", "+500000", "ribu", "rp", "1.2", "+1200000000000", "t", "10",
                          "+10000000", "jt"));
  EXPECT_THAT(normals("beras 50kg 1,5kg"),
              ElementsAre("beras", "50", "kg", "+50kg", "1.5", "kg", "+1,5kg"));
  EXPECT_THAT(normals("5 M 2x24 S1"), ElementsAre("5", "m", "2x24", "s1"));
}

TEST(NumberScanner, ClockTimesOfOneMeaningAreEqual) {
  EXPECT_THAT(normals("08.30 8:30 17:05"), ElementsAre("8.3", "8.3", "17.05"));
  EXPECT_THAT(normals("skor 2:1, 12:30:45"), ElementsAre("skor", "2", "1", "12", "30", "45"));
}

TEST(NumberScanner, CodesAndDatesKeepTheirDigits) {
  EXPECT_THAT(normals("Kodim 0403/OKU"), ElementsAre("kodim", "0403", "oku"));
  EXPECT_THAT(normals("(6/11/2024)"), ElementsAre("6", "11", "2024"));
  EXPECT_THAT(normals("4G anak2"), ElementsAre("4g", "anak2"));
}

}  // namespace
}  // namespace warta
