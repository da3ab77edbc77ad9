// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/loose_end.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace warta {
namespace {

std::size_t loose_end_of(std::string_view text) {
  const PlainLines lines(text);
  return find_loose_end(lines.lines());
}

TEST(LooseEnd, HeadlinesAndTagsBehindTheLastSentence) {
  EXPECT_EQ(loose_end_of("Rapat dibuka.\nGubernur Lantik Pejabat\nkopi wolio"), 1U);
  EXPECT_EQ(loose_end_of("Rapat dibuka.\nAcara ditutup."), 2U);
}

TEST(LooseEnd, ALastSentenceMayHaveLostItsFullStop) {
  constexpr std::string_view kText =
      "Aturan ganjil genap di jalan kota diperluas, dan pelanggar didenda.\n";
  const std::string text(kText);
  EXPECT_EQ(loose_end_of(text + "Setiap pelanggar aturan ganjil genap terancam didenda mahal"), 2U);
  EXPECT_EQ(loose_end_of(text + "Pelanggar Aturan Ganjil Genap Didenda Mahal"), 1U);
  EXPECT_EQ(loose_end_of(text + "Minum obat ini sebelum tidur agar berat badan turun"), 1U);
  EXPECT_EQ(loose_end_of(text + "aturan ganjil genap"), 1U);
}

TEST(LooseEnd, ListsOfTheTextStay) {
  EXPECT_EQ(loose_end_of("Yang hadir sebagai berikut:\nCamat Sari\nLurah Budi"), 3U);
  EXPECT_EQ(loose_end_of("Warga diminta:\n1. Waspada.\n2. Saling membantu petani\n3. Melapor"), 4U);
  EXPECT_EQ(loose_end_of("Hasilnya ada.\nMatch 1: Ulu\nMatch 2: Ilir\nMatch 3: Hulu"), 4U);
}

TEST(LooseEnd, WithoutSentencesAFewLinesAreANote) {
  EXPECT_EQ(loose_end_of("Rapat dibuka\nAcara ditutup"), 2U);
  EXPECT_EQ(loose_end_of("Rapat Kopi Dibuka\nPejabat Baru Dilantik\nHarga Cabai Naik\n"
                         "Jalan Desa Rusak\nPanen Raya Kopi"),
            0U);
  EXPECT_EQ(find_loose_end({}), 0U);
}

}  // namespace
}  // namespace warta
