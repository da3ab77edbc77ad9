// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/spelling/edit_distance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace warta {
namespace {

// The table of the textbook: optimal string alignment.
std::size_t plain_distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        table[i][j] = i + j;
        continue;
      }
      table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1,
                              table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
      }
    }
  }
  return table[a.size()][b.size()];
}

TEST(EditDistance, CountsLettersPutInLeftOutReplacedAndExchanged) {
  const EditDistance pilkada("pilkada");
  EXPECT_EQ(pilkada.to("pilkada"), 0U);
  EXPECT_EQ(pilkada.to("pilkda"), 1U);
  EXPECT_EQ(pilkada.to("pilkadda"), 1U);
  EXPECT_EQ(pilkada.to("pilkasa"), 1U);
  EXPECT_EQ(pilkada.to("pilakda"), 1U);
  EXPECT_EQ(pilkada.to(""), 7U);
}

TEST(EditDistance, IsThatOfTheTextbookForRandomWords) {
  std::mt19937 random(1);
  const auto word = [&] {
    std::string letters(1 + random() % 12, 'a');
    for (char& letter : letters) letter = static_cast<char>('a' + random() % 4);
    return letters;
  };
  for (int i = 0; i < 5000; ++i) {
    const std::string a = word();
    const std::string b = word();
    ASSERT_EQ(EditDistance(a).to(b), plain_distance(a, b)) << a << ' ' << b;
  }
}

TEST(EditDistance, TakesWordsOfSixtyFourLetters) {
  const std::string longest(EditDistance::kLongest, 'a');
  EXPECT_EQ(EditDistance(longest).to(longest), 0U);
  EXPECT_EQ(EditDistance(longest).to(longest + "b"), 1U);
  EXPECT_EQ(EditDistance("a").to("b"), 1U);
}

TEST(SlipCost, IsLessForErrorsThatPeopleMake) {
  EXPECT_EQ(slip_cost("banjir", "banjir"), 0);
  EXPECT_LT(slip_cost("aktifitas", "aktivitas"), slip_cost("aktimitas", "aktivitas"));
  EXPECT_LT(slip_cost("baanjir", "banjir"), slip_cost("baunjir", "banjir"));
  EXPECT_LT(slip_cost("bajnir", "banjir"), slip_cost("bamxir", "banjir"));
  EXPECT_LT(slip_cost("sekertaris", "sekretaris"), 2);
  EXPECT_LT(slip_cost("bupti", "bupati"), slip_cost("bupati", "bupti"));
  EXPECT_LT(slip_cost("bupti", "bupati"), slip_cost("bupti", "bupxti"));
  EXPECT_LT(slip_cost("bankir", "banjir"), slip_cost("banqir", "banjir"));
  // The first letter is seldom wrong.
  EXPECT_GT(slip_cost("xanjir", "banjir"), slip_cost("banxir", "banjir"));
}

}  // namespace
}  // namespace warta
