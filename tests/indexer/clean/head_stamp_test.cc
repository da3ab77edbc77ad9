// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/head_stamp.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace warta {
namespace {

constexpr std::size_t kNone = 99;

// Which of these lines over a text is the stamp.
std::size_t stamp_of(const std::vector<std::string_view>& head, std::size_t headline) {
  std::vector<PageLine> lines;
  lines.reserve(head.size() + 1);
  for (const std::string_view line : head) lines.push_back({line});
  lines.push_back({"Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat."});
  const auto found = find_head_stamp(lines, head.size(),
                                     headline == kNone ? std::nullopt : std::optional(headline));
  return found ? found->line : kNone;
}

TEST(HeadStamp, StandsBetweenHeadlineAndText) {
  EXPECT_EQ(stamp_of({"Senin, 3 Maret 2025", "Terkini", "Bupati Wolio Buka Rapat", "Oleh Sari",
                      "Minggu, 2 Maret 2025 08:10 WIB"},
                     2),
            4U);
  EXPECT_EQ(stamp_of({"Bupati Wolio Buka Rapat", "Wolio, dipublikasikan 2-03-2025"}, 0), 1U);
  EXPECT_EQ(
      stamp_of({"Bupati Wolio Buka Rapat", "Rapat Akbar Panen Kopi Raya di Hulu 2 Maret 2025"}, 0),
      kNone);
}

TEST(HeadStamp, MayStandRightOverTheHeadlineWithItsTime) {
  EXPECT_EQ(stamp_of({"Senin 3 Maret 2025", "Truk Gula Terguling di Tol Lama",
                      "Minggu, 2 Maret 2025 08:10 WIB", "Bupati Wolio Buka Rapat"},
                     3),
            2U);
  EXPECT_EQ(stamp_of({"Senin 3 Maret 2025", "Bupati Wolio Buka Rapat"}, 1), kNone);
}

TEST(HeadStamp, WithoutAHeadlineItStandsBelowOtherStories) {
  EXPECT_EQ(
      stamp_of({"Terpopuler", "Truk Gula Terguling di Tol Lama", "2 Maret 2025 08:10 WIB"}, kNone),
      2U);
  EXPECT_EQ(stamp_of({"2 Maret 2025 08:10 WIB", "Truk Gula Terguling di Tol Lama"}, kNone), kNone);
}

TEST(HeadStamp, APaperPrintsItsDay) {
  const auto day_of = [](std::string_view line) {
    return find_day_of_paper(std::vector<PageLine>{{line}, {"Bupati membuka rapat."}}, 1);
  };
  EXPECT_TRUE(day_of("Kabar Pagi Edisi Jumat 20 September 2019 Halaman 5"));
  EXPECT_TRUE(day_of("SUARA ULU . RABU WAGE 11 SEPTEMBER 2019 . 10"));
  EXPECT_FALSE(day_of("Pendaftaran sampai 20 September 2019 di balai"));
  EXPECT_FALSE(day_of("Edisi 20 September 2019 sampai 3 Oktober 2019"));
}

}  // namespace
}  // namespace warta
