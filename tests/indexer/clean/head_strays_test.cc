// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/head_strays.h"

#include <gmock/gmock.h>

#include <vector>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::string_view kHeadline = "Bupati Wolio Buka Rapat Panen Kopi";
constexpr std::string_view kTruck = "Truk Gula Terguling di Tol Lama";
constexpr std::string_view kCoach = "Pelatih Baru Tiba, Latihan Dimulai Senin";

// The strays of a page with these lines over its text, below a menu.
std::vector<std::size_t> strays_of(std::initializer_list<std::string_view> head) {
  ToldPage page;
  page.lines.push_back({"Beranda | Daerah", LineRole::furniture});
  for (const std::string_view line : head) page.lines.push_back({line, LineRole::text});
  const std::size_t begin = page.lines.size();
  page.lines.push_back(
      {"Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat pada Jumat.",
       LineRole::text});
  page.rules.resize(page.lines.size());
  return find_head_strays(page, begin, choose_headline(page));
}

TEST(HeadStrays, HeadlinesOfOtherStoriesBelowTheOwn) {
  EXPECT_THAT(strays_of({kHeadline, kTruck, kCoach, "Oleh Sari Dewi"}), ElementsAre(2U, 3U));
  EXPECT_THAT(strays_of({kHeadline, "Rapat Panen Dihadiri Para Petani"}), IsEmpty());
}

TEST(HeadStrays, APageWithoutAHeadlineMayHaveThemToo) {
  EXPECT_THAT(strays_of({kTruck, kCoach, "RAK BACA"}), ElementsAre(1U, 2U));
}

TEST(HeadStrays, CaptionsEndWithARemark) {
  EXPECT_THAT(strays_of({kHeadline, "Para petani seusai rapat di aula (cuplikan layar)"}),
              ElementsAre(2U));
  EXPECT_THAT(strays_of({kHeadline, "Rapat dihadiri para petani dan penyuluh (Gapoktan)"}),
              IsEmpty());
}

}  // namespace
}  // namespace warta
