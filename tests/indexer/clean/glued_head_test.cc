// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_head.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

using namespace std::chrono;

const std::string kText =
    "KOLAKA, KABARULU.CO \u2013 Polres Kolaka menggelar olahraga bersama di lapangan apel pada "
    "Sabtu "
    "pagi. Kegiatan itu diikuti seluruh personel dan dimaksudkan untuk menjaga kebugaran. Kapolres "
    "berharap kegiatan serupa digelar setiap pekan agar personel tetap sehat dan siap melayani.";

TEST(GluedHead, EndsAtTheDateline) {
  const std::string head =
      "Home Daerah Polres Kolaka Gelar Olahraga Pagi Sabtu, 19 Juli 2025 - 10:11 WITA Share ";
  const GluedHead found = read_glued_head(head + kText);
  EXPECT_EQ(found.size, head.size());
  EXPECT_EQ(found.published, sys_days(2025y / 7 / 19));
}

TEST(GluedHead, TextsWithoutAStampOrDatelineHaveNone) {
  EXPECT_EQ(read_glued_head(kText).size, 0U);
  EXPECT_EQ(read_glued_head("Rapat dibuka pukul 10.00 WITA di aula. " + kText).size, 0U);
  EXPECT_EQ(read_glued_head("Sabtu, 19 Juli 2025 - 10:11 WITA " + std::string(400, 'x')).size, 0U);
  EXPECT_EQ(read_glued_head("").size, 0U);
}

}  // namespace
}  // namespace warta
