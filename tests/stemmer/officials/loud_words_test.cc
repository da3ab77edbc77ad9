// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/officials/loud_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stemmer/officials/tagged.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string in_ordinary_print(std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  std::string print;
  for (const TaggerWord& word : tagger_words(tokens)) {
    print.append(print.empty() ? "" : " ").append(ordinary_print(word));
  }
  return print;
}

TEST(LoudWords, HaveCapitalsWhereOrdinaryPrintHas) {
  EXPECT_EQ(in_ordinary_print("BUPATI LUMAJANG INDAH AMPERAWATI MERESMIKAN PASAR YANG BARU"),
            "Bupati Lumajang Indah Amperawati meresmikan pasar yang baru");
  EXPECT_EQ(in_ordinary_print("KETUA DPRD TANAH DATAR BUDI SANTOSO, SH MENERIMA WARGA"),
            "Ketua DPRD Tanah Datar Budi Santoso SH menerima warga");
}

TEST(LoudWords, AFewInATextAreLeft) {
  EXPECT_EQ(in_ordinary_print("Wali Kota Jayapura BENHUR TOMI MANO hadir"),
            "Wali Kota Jayapura BENHUR TOMI MANO hadir");
}

TEST(LoudWords, HaveOfficials) {
  EXPECT_THAT(tagged("BUPATI SAMPANG SLAMET JUNAIDI MERESMIKAN PASAR DI KECAMATAN KETAPANG."),
              ElementsAre("Slamet Junaidi / Bupati / Kabupaten Sampang"));
  EXPECT_THAT(tagged("KEPALA DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN LAHAT NIEL ALDRIN HADIR DI "
                     "RAPAT BERSAMA KEPALA DESA BIRA BARAT MUHAMMAD HASAN DARI KABUPATEN SAMPANG."),
              ElementsAre("Niel Aldrin / Kepala Dinas / Kabupaten Lahat",
                          "Muhammad Hasan / Kepala Desa / Desa Bira Barat"));
  EXPECT_THAT(tagged("BUPATI SAMPANG MERESMIKAN PASAR YANG BARU DI KECAMATAN KETAPANG."),
              IsEmpty());
}

}  // namespace
}  // namespace warta
