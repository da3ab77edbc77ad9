// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explain/explain_officials.h"

#include <gmock/gmock.h>

#include "tests/indexer/explain/explanation.h"

namespace warta {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

TEST(ExplainOfficials, SaysOfAnOfficialWhereEachPartStands) {
  EXPECT_THAT(
      explanation_of(kArticle),
      AllOf(HasSubstr("0.94  La Sadim Raya, acting Bupati, Kabupaten Bombana\n" +
                      part("name", "0.97", "name behind the office; line 1: \"La Sadim Raya\"") +
                      part("position", "0.99", "office as printed; line 1: \"Bupati Bombana\"") +
                      part("acting", "0.99", "'Pj' before the office") +
                      part("jurisdiction", "0.99", "region named beside it; line 1: \"Bombana\"")),
            HasSubstr("Anwar Tolaki, Sekretaris Daerah, Kabupaten Bombana\n"),
            HasSubstr(part("jurisdiction", "0.95", "what the article is about")),
            HasSubstr(part("name", "0.99",
                           "name behind the office and a comma; line 2: \"Sari Wolio\""))));
}

TEST(ExplainOfficials, NamesAheadShowWhatJoinsThem) {
  EXPECT_THAT(explanation_of("Rapat Dibuka\nAnwar Tolaki selaku Camat Rumbia di Kabupaten Bombana "
                             "hadir. Dewi Wolio, Ketua DPRD Bombana, menyusul.\n"),
              AllOf(HasSubstr(part("name", "0.99",
                                   "name ahead, joined by 'selaku'; line 1: \"Anwar Tolaki\"")),
                    HasSubstr(part("name", "0.91",
                                   "name ahead, the office behind its comma; line 1: \"Dewi "
                                   "Wolio\""))));
}

TEST(ExplainOfficials, ARegionNamedWithTheSameOfficeElsewhereIsQuotedFromThere) {
  EXPECT_THAT(explanation_of("Rapat Dibuka\nKapolres Anwar Tolaki hadir di Kendari. Kapolres "
                             "Bombana itu lalu pulang ke Konawe.\n"),
              HasSubstr(part("jurisdiction", "0.95",
                             "region of the same office elsewhere; line 1: \"Bombana\"")));
}

}  // namespace
}  // namespace warta
