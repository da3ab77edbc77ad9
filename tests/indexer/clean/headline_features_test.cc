// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_features.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

#include "indexer/clean/headline_sights.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;

constexpr std::string_view kSentence =
    "Bupati Wolio membuka rapat persiapan panen kopi di aula kantor camat pada Jumat.";

ToldPage page_of(std::initializer_list<PageLine> lines) {
  ToldPage page;
  page.lines = lines;
  page.rules.resize(page.lines.size());
  return page;
}

std::vector<std::string> names_of(const std::vector<std::uint16_t>& sights) {
  std::vector<std::string> names;
  names.reserve(sights.size());
  for (const std::uint16_t sight : sights) names.push_back(sight_name(sight));
  return names;
}

TEST(HeadlineFeatures, LinesAboveTheTextMayBeIt) {
  ToldPage page = page_of({{"Beranda | Daerah", LineRole::furniture},
                           {"Bupati Wolio Buka Rapat - Kabar Ulu", LineRole::headline},
                           {kSentence},
                           {"Rapat Lain di Kantor Camat"}});
  page.rules[0] = FurnitureRule::breadcrumb;
  const auto found = find_headline_candidates(page);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[1].line, 1U);
  EXPECT_EQ(found[1].headline, "Bupati Wolio Buka Rapat");
  EXPECT_EQ(found[1].known, 4U);
  EXPECT_TRUE(found[0].is_furniture);
  EXPECT_THAT(names_of(found[1].sights),
              IsSupersetOf({"told open", "words 4", "end open", "known 4", "shared -1", "rank most",
                            "below 1", "place 2", "next text", "before path", "site cut",
                            "looks headline"}));
  EXPECT_THAT(names_of(sights_of_none(found)),
              IsSupersetOf({"none any", "none-lines 2", "none-most 4", "none-furniture 1"}));
}

TEST(HeadlineFeatures, WhatWasTakenForTheHeadlineIsLeftOpen) {
  const auto taken = page_of({{"Bupati Wolio Buka Rapat", LineRole::headline}, {kSentence}});
  ToldPage dropped = page_of({{"Bupati Wolio Buka Rapat", LineRole::furniture}, {kSentence}});
  dropped.rules[0] = FurnitureRule::page_head;
  EXPECT_EQ(find_headline_candidates(taken)[0].sights, find_headline_candidates(dropped)[0].sights);
}

TEST(HeadlineFeatures, TornQuotationsAndRepeatedLinesAreSeen) {
  const auto found = find_headline_candidates(page_of({{"Drama baru berjudul \""},
                                                       {"Bupati Wolio Buka Rapat"},
                                                       {"Bupati Wolio Buka Rapat | Ulu"},
                                                       {kSentence}}));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_THAT(names_of(found[0].sights), Contains("end torn"));
  EXPECT_THAT(names_of(found[1].sights), Contains("repeated with-more"));
}

TEST(HeadlineFeatures, TheRestOfABracketIsNone) {
  const auto found = find_headline_candidates(page_of(
      {{"Bupati Wolio Buka Rapat (Lagi)"}, {"Panen Kopi) di Aula Kantor Camat"}, {kSentence}}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].line, 0U);
}

TEST(HeadlineFeatures, DatelinesAndBylinesAreNone) {
  EXPECT_THAT(find_headline_candidates(
                  page_of({{"Laporan Wartawan Kabar Ulu, Sari Dewi"}, {"0,0"}, {kSentence}})),
              IsEmpty());
}

}  // namespace
}  // namespace warta
