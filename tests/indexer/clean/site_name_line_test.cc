// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/site_name_line.h"

#include <gtest/gtest.h>

#include <vector>

namespace warta {
namespace {

const std::vector<Line> kText = {
    {"Garis Depan, Kendari - Bupati Wolio membuka rapat panen kopi di aula kantor camat.", 3},
    {"Rapat itu dihadiri para petani dari Papua Barat.", 4}};

TEST(SiteNameLine, TheDatelineOrNothingInTheTextCallsIt) {
  EXPECT_TRUE(is_site_name_of("Garis Depan Cyber Media", kText));
  EXPECT_TRUE(is_site_name_of("Suara Hilir Kini", kText));
  EXPECT_TRUE(is_site_name_of("Papua Barat Kini", kText));
}

TEST(SiteNameLine, AHeadlineIsRepeatedInTheText) {
  EXPECT_FALSE(is_site_name_of("Rapat Panen Kopi", kText));
}

}  // namespace
}  // namespace warta
