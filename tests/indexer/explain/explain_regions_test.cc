// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_regions.h"

#include <gmock/gmock.h>

#include "tests/indexer/explain/explanation.h"

namespace warta {
namespace {

using ::testing::HasSubstr;

TEST(ExplainRegions, ShowsWhatWasWeighedAsTheSubject) {
  const std::string text = explanation_of(
      "Pemkab Bombana Gelar Rakor\nBupati Bombana membuka rakor. Tamu datang dari Kota Jambi.\n");
  EXPECT_THAT(text, HasSubstr(tag("province", "0.99", "Sulawesi Tenggara",
                                  "in the headline, and nearly alone; headline: \"Bombana\"")));
  EXPECT_THAT(text, HasSubstr("chosen  Sulawesi Tenggara, with its regencies\n"));
  EXPECT_THAT(text, HasSubstr("chosen  Kabupaten Bombana\n"));
  EXPECT_THAT(text, HasSubstr("lost    Kota Jambi\n"));
}

TEST(ExplainRegions, AMentionShowsItsStrongestSign) {
  const std::string text = explanation_of(
      "Rapat Dibuka\nRapat di Bombana dibuka. Warga Kabupaten Bombana hadir, juga Bupati "
      "Konawe.\n");
  EXPECT_THAT(text, HasSubstr(tag("mentioned", "0.99", "Kabupaten Bombana",
                                  "'Kabupaten' before the name; line 1: \"Kabupaten Bombana\"")));
  EXPECT_THAT(text, HasSubstr(tag("mentioned", "0.88", "Kabupaten Konawe",
                                  "office cue 'Bupati'; line 1: \"Bupati Konawe\"")));
}

}  // namespace
}  // namespace warta
