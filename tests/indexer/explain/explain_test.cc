// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

#include "tests/indexer/explain/explanation.h"

namespace warta {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Explain, WhatWasNotFoundSaysWhy) {
  EXPECT_THAT(
      explanation_of("Panen Kopi\nHarga kopi naik pada 6 November 1998 dan turun lagi.\n"),
      AllOf(HasSubstr("event date         -  no date beside a weekday, in the dateline or in"),
            HasSubstr("published          -  no publication stamp among the first lines"),
            HasSubstr("province           -  it names no region"),
            HasSubstr("official           -  nobody is named as holding a public office")));
  EXPECT_THAT(explanation_of("Panen Kopi\nHarga kopi naik lagi.\n"),
              HasSubstr("event date         -  the text prints no date"));
}

TEST(Explain, WhatIsNoArticleSaysWhy) {
  const std::string text = explanation_of("Bagikan\nKomentar\n");
  EXPECT_THAT(text, HasSubstr("a.txt\n  refused            -  is no article: nothing but"));
  EXPECT_THAT(text, Not(HasSubstr("title")));
}

TEST(Explain, LinesHaveAHundredColumnsAtMost) {
  std::string text = "Pemkab Bombana Gelar Rakor Pilkada\n";
  text +=
      "Kepala Dinas Perhubungan, Komunikasi, Informatika dan Statistik Kabupaten Bombana Anwar "
      "Tolaki hadir.\nBaca juga: \u201CSari\u201D dan sembilan belas orang lainnya menunggu di "
      "pelabuhan sejak pagi buta\n";
  std::istringstream lines(explanation_of(text));
  for (std::string line; std::getline(lines, line);) {
    const auto columns =
        std::ranges::count_if(line, [](char byte) { return (byte & 0xC0) != 0x80; });
    EXPECT_LE(columns, 100) << line;
  }
}

}  // namespace
}  // namespace warta
