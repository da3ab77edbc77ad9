// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_features.h"

#include <gmock/gmock.h>

#include <set>
#include <string>
#include <vector>

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::StartsWith;

constexpr PageLine kSentence{"Bupati Wolio membuka rapat panen kopi di aula kantor camat."};

// What is seen of lines[i].
std::vector<std::string> seen(const std::vector<PageLine>& lines, std::size_t i,
                              bool broken = false) {
  LineFeatures features;
  features.read(read_page_text(lines, broken), i);
  std::vector<std::string> names;
  for (const std::uint16_t shape : features.shapes()) names.push_back(shape_name(shape));
  return names;
}

TEST(LineFeatures, EachShapeHasANameOfItsOwn) {
  std::set<std::string> names;
  for (std::size_t shape = 0; shape < shape_count(); ++shape) names.insert(shape_name(shape));
  EXPECT_EQ(names.size(), shape_count());
}

TEST(LineFeatures, WordsAreInNormalFormAndInOrder) {
  const std::vector<PageLine> lines = {{"Kode HEMAT25, berlaku s.d. Mei"}};
  LineFeatures features;
  features.read(read_page_text(lines, false), 0);
  EXPECT_THAT(features.words(), ElementsAre("kode", "hemat", "berlaku", "mei"));
}

TEST(LineFeatures, SizeAndEnd) {
  const auto first = [](std::string_view line) { return seen({{line}}, 0).front(); };
  EXPECT_EQ(first("Bagikan"), "words 1 open");
  EXPECT_EQ(first("Sudah baca?"), "words 2 question");
  EXPECT_EQ(first("Mohon tunggu sebentar..."), "words 3-4 ellipsis");
  EXPECT_EQ(first("Unduh di sini sekarang juga!"), "words 5-7 call");
  EXPECT_EQ(first("Warga panen (ilustrasi)"), "words 3-4 bracket");
  EXPECT_EQ(first("ujarnya \"siap\""), "words 2 quote");
  EXPECT_EQ(first("Tag:"), "words 1 mark");
  EXPECT_EQ(first(kSentence.text), "words 8-12 stop");
}

TEST(LineFeatures, Capitals) {
  const auto second = [](std::string_view line) { return seen({{line}}, 0)[1]; };
  EXPECT_EQ(second("KABAR ULU"), "capitals head loud");
  EXPECT_EQ(second("kabar ulu"), "capitals head small-first");
  EXPECT_EQ(second("Bupati Wolio Buka Rapat"), "capitals head most");
  EXPECT_EQ(second("Bupati Wolio buka rapat"), "capitals head some");
  EXPECT_EQ(second("Hemat kertas, cetak bila perlu saja"), "capitals head few");
}

TEST(LineFeatures, PlaceAndNeighbours) {
  const std::vector<PageLine> lines = {
      {"Menu", LineRole::furniture}, {"Kabar"}, kSentence, {"Sorot"}, kSentence, {"Selesai"}};
  EXPECT_THAT(seen(lines, 1), Contains("between head furniture text"));
  EXPECT_THAT(seen(lines, 3), Contains("between mid text text"));
  EXPECT_THAT(seen(lines, 5), Contains("between tail text edge"));
  EXPECT_THAT(seen(lines, 3), Contains("near 1"));
  EXPECT_THAT(seen(lines, 5), Contains("near 0"));
  EXPECT_THAT(seen(lines, 1), Contains("run head 2"));
  EXPECT_THAT(seen(lines, 3), Contains("found mid 1"));
  EXPECT_THAT(seen(lines, 3, true), Contains("broken mid"));
}

TEST(LineFeatures, SharedWordsAreCountedInQuarters) {
  const std::vector<PageLine> lines = {{"Menu"}};
  LineFeatures features;
  features.read(read_page_text(lines, false), 0);
  const auto name = [&](std::size_t words, std::size_t known) {
    return shape_name(features.shared_shape({words, known}));
  };
  EXPECT_EQ(name(0, 0), "shared head none-to-tell");
  EXPECT_EQ(name(4, 0), "shared head 0");
  EXPECT_EQ(name(4, 1), "shared head -1/4");
  EXPECT_EQ(name(3, 1), "shared head -1/2");
  EXPECT_EQ(name(4, 4), "shared head -1");
}

TEST(LineFeatures, WordsThatNoDictionaryHas) {
  EXPECT_THAT(seen({{"mantap min, gw tunggu brita nya wkwk"}}, 0), Contains("strange head -1"));
  EXPECT_THAT(seen({{"warga panen kopi di ladang"}}, 0), Contains("strange head 0"));
  EXPECT_THAT(seen({{"Sari Dewi"}}, 0), Contains("strange head none-to-tell"));
}

TEST(LineFeatures, LinesWithoutAnEndBySizeAndCapitals) {
  EXPECT_THAT(seen({{"Gamis bahan adem harga pabrik"}}, 0), Contains("open 5-7 few"));
  EXPECT_THAT(seen({kSentence}, 0), Not(Contains(StartsWith("open"))));
}

}  // namespace
}  // namespace warta
