// SPDX-License-Identifier: GPL-3.0-or-later
// How often the stemmer splits words of one root, and how often it joins words of two.
#include <gtest/gtest.h>

#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "stemmer/roots/stemmer.h"

namespace warta {
namespace {

struct StemmedWord {
  std::string word, stem;
  std::size_t group;
};

std::vector<StemmedWord> stemmed_groups() {
  std::ifstream in(WARTA_SOURCE_DIR "/tests/golden/same_root.tsv");
  std::vector<StemmedWord> words;
  std::size_t group = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("#")) continue;
    std::istringstream cells(line);
    for (std::string word; cells >> word;) {
      words.push_back({word, std::string(Stemmer().stem(word)), group});
    }
    ++group;
  }
  return words;
}

struct Pairs {
  std::size_t all = 0;
  std::size_t wrong = 0;
  std::string errors;

  void count(const StemmedWord& a, const StemmedWord& b, bool is_wrong) {
    ++all;
    if (!is_wrong) return;
    ++wrong;
    errors += "\n  " + a.word + ": " + a.stem + ", " + b.word + ": " + b.stem;
  }
};

TEST(SameRoot, FewPairsAreSplitAndHardlyAnyJoined) {
  const std::vector<StemmedWord> words = stemmed_groups();
  Pairs same, different;
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (std::size_t j = i + 1; j < words.size(); ++j) {
      const StemmedWord& a = words[i];
      const StemmedWord& b = words[j];
      if (a.group == b.group) {
        same.count(a, b, a.stem != b.stem);
      } else {
        different.count(a, b, a.stem == b.stem);
      }
    }
  }
  ASSERT_GT(same.all, 2'000U);
  ASSERT_GT(different.all, 500'000U);
  EXPECT_LE(1000 * same.wrong, 15 * same.all) << same.errors;                      // 1.5 %
  EXPECT_LE(10'000'000 * different.wrong, 8 * different.all) << different.errors;  // 0.8 a million
}

}  // namespace
}  // namespace warta
