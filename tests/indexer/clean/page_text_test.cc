// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/page_text.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

constexpr PageLine kSentence{"Bupati Wolio membuka rapat panen kopi di aula kantor camat."};

TEST(PageText, KnowsWhereItsSentencesAre) {
  const std::vector<PageLine> lines = {{"Menu", LineRole::furniture},
                                       {"Kopi", LineRole::headline},
                                       kSentence,
                                       {"Iklan", LineRole::furniture},
                                       kSentence,
                                       {"Selesai."}};
  const PageText page = read_page_text(lines, true);
  EXPECT_EQ(page.first_sentence, 2U);
  EXPECT_EQ(page.last_sentence, 4U);
  EXPECT_EQ(page.furniture, 2U);
  EXPECT_EQ(page.head_furniture, 1U);
  EXPECT_TRUE(page.broken);
}

TEST(PageText, MayHaveNoSentence) {
  const std::vector<PageLine> lines = {{"Menu"}, {"Kopi"}};
  EXPECT_EQ(read_page_text(lines, false).first_sentence, 2U);
  EXPECT_EQ(read_page_text({}, false).first_sentence, 0U);
}

TEST(PageText, LongSentencesAreOfTheTextAndEndAsSuch) {
  EXPECT_TRUE(is_long_sentence(kSentence));
  EXPECT_FALSE(is_long_sentence({kSentence.text, LineRole::furniture}));
  EXPECT_FALSE(is_long_sentence({"Acara ditutup doa."}));
}

}  // namespace
}  // namespace warta
