// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/headline_company.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "indexer/clean/headline_sights.h"

namespace warta {
namespace {

using ::testing::IsSupersetOf;

// The sights of each of these lines, which stand over a text and may all be its headline.
std::vector<std::vector<std::string>> company_of(const std::vector<std::string_view>& head) {
  std::vector<PageLine> lines;
  std::vector<HeadlineCandidate> found;
  for (const std::string_view line : head) {
    found.push_back({.line = lines.size(), .headline = std::string(line)});
    found.back().like = line.find(' ') != std::string_view::npos;
    lines.push_back({line});
  }
  lines.push_back({"Bupati Wolio membuka rapat."});
  const std::vector<FurnitureRule> rules(lines.size());
  look_around({.lines = lines, .rules = rules, .first_sentence = head.size()}, found);
  std::vector<std::vector<std::string>> names(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const std::uint16_t sight : found[i].sights) names[i].push_back(sight_name(sight));
  }
  return names;
}

TEST(HeadlineCompany, RowsAreCountedAndTheirLastIsTold) {
  const auto found = company_of(
      {"Truk Terguling", "Pelatih Tiba", "Kios Ludes", "Wolio", "Menu", "Bupati Buka Rapat"});
  EXPECT_THAT(found[0], IsSupersetOf({"later 3-5", "run 3", "run-place first", "between like"}));
  EXPECT_THAT(found[1], IsSupersetOf({"run-place inside"}));
  EXPECT_THAT(found[2], IsSupersetOf({"later 1", "run-place last"}));
  EXPECT_THAT(found[5], IsSupersetOf({"later 0", "run 1", "run-place alone", "between nothing"}));
}

TEST(HeadlineCompany, AnAgeBetweenDoesNotPartARow) {
  const auto found = company_of({"Truk Terguling", "5mnt", "Pelatih Tiba"});
  EXPECT_THAT(found[0], IsSupersetOf({"run 2"}));
}

TEST(HeadlineCompany, LinesOfARowBeginOrEndAlike) {
  const auto numbered = company_of({"10 Balap Karung", "18 Surat Pembaca", "Bupati Buka Rapat"});
  EXPECT_THAT(numbered[0], IsSupersetOf({"kin begins"}));
  EXPECT_THAT(numbered[2], IsSupersetOf({"kin no"}));
  const auto read = company_of({"Truk Terguling [dibaca]", "Pelatih Tiba [tunda]"});
  EXPECT_THAT(read[1], IsSupersetOf({"kin ends"}));
}

TEST(HeadlineCompany, WhatStandsBetweenItAndTheText) {
  const auto found = company_of({"Bupati Buka Rapat", "Jumat, 6 Juni 2025 08:10 WIB", "Bagikan"});
  EXPECT_THAT(found[0], IsSupersetOf({"next stamp", "later 0", "between stamp"}));
}

}  // namespace
}  // namespace warta
