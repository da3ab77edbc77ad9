// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story/sketch.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>
#include <random>

namespace warta {
namespace {

// `count` shingles, the first `shared` of them those of every text with the same seed.
BodyText text_with(std::size_t shared, std::size_t count, std::uint32_t own_seed,
                   std::uint32_t seed) {
  BodyText text;
  std::mt19937 common(seed);
  std::mt19937 own(own_seed);
  for (std::size_t i = 0; i < count; ++i) {
    const auto shingle = i < shared ? common() : own();
    text.shingles.push_back(static_cast<std::uint32_t>(shingle));
  }
  std::ranges::sort(text.shingles);
  text.words.resize(count + 4);
  return text;
}

std::size_t common_bands(const Sketch& first, const Sketch& second) {
  std::size_t common = 0;
  for (std::uint32_t band : first.bands) {
    common += std::ranges::find(second.bands, band) != second.bands.end() ? 1 : 0;
  }
  return common;
}

TEST(Sketch, EstimatesWhatIsShared) {
  double error = 0;
  for (std::uint32_t i = 0; i < 200; ++i) {  // 150 of 300 + 300 - 150
    const BodyText first = text_with(200, 300, 1000 + i, i);
    const BodyText second = text_with(200, 300, 2000 + i, i);
    error +=
        estimated_jaccard(make_sketch(first, 0).signature, make_sketch(second, 0).signature) - 0.5;
  }
  EXPECT_NEAR(error / 200, 0, 0.02);
}

TEST(Sketch, CopiesHaveABandInCommonAndOthersHardly) {
  int found = 0;
  int by_chance = 0;
  for (std::uint32_t i = 0; i < 200; ++i) {
    const Sketch first = make_sketch(text_with(225, 300, 1000 + i, i), 0);  // 0.6 are shared
    const Sketch copy = make_sketch(text_with(225, 300, 2000 + i, i), 0);
    const Sketch other = make_sketch(text_with(30, 300, 3000 + i, i), 0);  // 0.05
    found += common_bands(first, copy) > 0 ? 1 : 0;
    by_chance += common_bands(first, other) > 0 ? 1 : 0;
  }
  EXPECT_GE(found, 197);
  EXPECT_LE(by_chance, 4);
}

TEST(Sketch, FillsBinsOfShortTextsAlike) {
  const Sketch first = make_sketch(text_with(25, 25, 1, 7), 0);
  const Sketch second = make_sketch(text_with(25, 25, 2, 7), 0);
  EXPECT_EQ(first.signature, second.signature);
  EXPECT_EQ(first.bands.size(), kBands);
  EXPECT_DOUBLE_EQ(estimated_jaccard(first.signature, second.signature), 1);
}

TEST(Sketch, OfAShortTextIsAllItsWords) {
  const BodyText short_text{{2, 4, 6, 8, 10, 12, 14, 16, 18}, {1, 2, 3, 4, 5}};
  BodyText edited = short_text;
  edited.words.back() = 20;
  EXPECT_EQ(make_sketch(short_text, 1).bands.size(), 1U);
  EXPECT_EQ(make_sketch(short_text, 1).bands, make_sketch(short_text, 2).bands);
  EXPECT_NE(make_sketch(short_text, 1).bands, make_sketch(edited, 1).bands);
}

TEST(Sketch, OfAShorterTextHasItsHeadline) {
  const BodyText stub{{2, 4, 6}, {}};
  EXPECT_EQ(make_sketch(stub, 1).bands, make_sketch(stub, 1).bands);
  EXPECT_NE(make_sketch(stub, 1).bands, make_sketch(stub, 2).bands);
  EXPECT_TRUE(make_sketch({}, 1).bands.empty());
}

}  // namespace
}  // namespace warta
