// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/line_marks.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "stemmer/text/normalize.h"

namespace warta {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::string_view> marks_at(const std::vector<PageLine>& lines, std::size_t i) {
  const std::uint32_t bits =
      read_line_marks(read_page_text(lines, false), i, normalized(lines[i].text));
  std::vector<std::string_view> found;
  for (std::size_t bit = 0; bit < kLineMarks.size(); ++bit) {
    if ((bits >> bit & 1U) != 0) found.push_back(kLineMarks[bit]);
  }
  return found;
}

std::vector<std::string_view> marks_of(std::string_view line) {
  return marks_at({{line}}, 0);
}

TEST(LineMarks, OfBytes) {
  EXPECT_THAT(marks_of("Hemat kertas bila perlu saja"), IsEmpty());
  EXPECT_THAT(marks_of("surel ke redaksi@kabar"), Contains("at-sign"));
  EXPECT_THAT(marks_of("lihat kabar.com"), Contains("address"));
  EXPECT_THAT(marks_of("satu | dua"), Contains("bar"));
  EXPECT_THAT(marks_of("\xE2\x96\xBC satu"), Contains("symbol"));
  EXPECT_THAT(marks_of("\xE2\x96\xBC satu"), Contains("symbol-first"));
  EXPECT_THAT(marks_of("satu \xE2\x80\x93 dua"), Contains("dash"));
  EXPECT_THAT(marks_of("satu \xE2\x80\x93 dua"), Not(Contains("symbol")));
  EXPECT_THAT(marks_of("Mulai 300 ribu"), Contains("digits"));
  EXPECT_THAT(marks_of("12.345,67"), Contains("most-digits"));
  EXPECT_THAT(marks_of("pukul 18.00"), Contains("time"));
  EXPECT_THAT(marks_of("hub 0812-6700-xxxx"), Contains("telephone"));
  EXPECT_THAT(marks_of("[tutup]"), Contains("bracketed"));
  EXPECT_THAT(marks_of("Sorot: kopi"), Contains("label"));
  EXPECT_THAT(marks_of("satu, dua, tiga, empat"), Contains("commas"));
  EXPECT_THAT(marks_of("\"Siap"), Contains("quote-first"));
  EXPECT_THAT(marks_of("sari_dewi"), Contains("handle"));
  EXPECT_THAT(marks_of("gamis 45rb"), Contains("unit"));
  EXPECT_THAT(marks_of("mantap \U0001F44D"), Contains("symbol-last"));
  EXPECT_THAT(marks_of("12 Suka"), Contains("digit-first"));
  EXPECT_THAT(marks_of("12 Suka \u00B7 Balas"), Contains("dot"));
}

TEST(LineMarks, OfLists) {
  const std::vector<PageLine> lines = {
      {"Berikut daftarnya:"}, {"1. Kopi"}, {"2. Teh"}, {"3. Gula"}};
  EXPECT_THAT(marks_at(lines, 2), Contains("listed"));
  EXPECT_THAT(marks_at(lines, 2), Contains("numbered"));
  EXPECT_THAT(marks_at(lines, 2), Contains("item"));
  EXPECT_THAT(marks_at({{"1. Kopi"}, {"7. Teh"}}, 1), Not(Contains("numbered")));
  EXPECT_THAT(marks_at({{"Harga kopi"}, {"Harga teh"}}, 0), Contains("alike"));
  EXPECT_THAT(marks_at({{"Harga kopi", LineRole::furniture}, {"Harga teh"}}, 1),
              Not(Contains("alike")));
}

TEST(LineMarks, OfTornSentences) {
  const std::vector<PageLine> lines = {{"Bupati Wolio"}, {"Sari Dewi"}, {"membuka rapat."}};
  EXPECT_THAT(marks_at(lines, 1), Contains("torn-before"));
  EXPECT_THAT(marks_at(lines, 1), Contains("torn-behind"));
  EXPECT_THAT(marks_at(lines, 0), Not(Contains("torn-before")));
}

TEST(LineMarks, OfPosts) {
  for (const char* line :
       {"sari_dewi: siap", "mantap \U0001F44D", "hub 0812-6700-xxxx", "12.345,67"}) {
    EXPECT_TRUE(has_mark_of_post(line)) << line;
  }
  EXPECT_FALSE(has_mark_of_post("membuka rapat pada 5 November"));
}

}  // namespace
}  // namespace warta
