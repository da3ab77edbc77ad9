// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_headers.h"

#include <gmock/gmock.h>

#include <string>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string kText =
    "Bupati Wolio membuka rapat\npersiapan panen kopi di aula\nkantor camat pada Jumat pagi\n"
    "bersama para petani dan\nwarga dari seluruh desa\n";

const std::string kNext =
    "Panen dimulai bulan depan\nbila hujan reda, kata\nbupati kepada para petani\n"
    "yang datang sejak pagi\nke aula kantor camat\n";

std::vector<std::size_t> headers(const std::string& text) {
  constexpr std::size_t kWidth = 28;
  return find_page_headers(PlainLines(text).lines(), kWidth);
}

TEST(PageHeaders, StandOnSeveralPagesButForTheirNumbers) {
  EXPECT_THAT(headers("Kabar Ulu hlm 3\n" + kText + "Kabar Ulu hlm 4\n" + kNext),
              ElementsAre(0, 6));
  EXPECT_THAT(headers("Rapat Panen\n" + kText + "Lembar 4 dari 9\n" + kNext + "Lembar 5 dari 9\n"),
              ElementsAre(6, 12));
}

TEST(PageHeaders, OpenWithThePapersName) {
  EXPECT_THAT(headers("KABAR ULU\n" + kText + "Kabar Ulu - 5 November 2024 - hal 4\n" + kNext),
              ElementsAre(0, 6));
}

TEST(PageHeaders, TextThatIsSaidTwiceIsNone) {
  EXPECT_THAT(headers("Rapat Panen Kopi\n" + kText + kText), IsEmpty());
  EXPECT_THAT(headers("Siap.\n" + kText + "Siap.\n"), IsEmpty());
  EXPECT_THAT(headers(""), IsEmpty());
}

TEST(PageHeaders, WhatFillsItsLineEachTimeIsNone) {
  EXPECT_THAT(
      headers("Rp 203 juta pada bulan lalu\n" + kText + "Rp 993 juta pada bulan lalu\n" + kNext),
      IsEmpty());
}

}  // namespace
}  // namespace warta
