// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/advertorial.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Advertorial, MarksOfALineOfTheirOwn) {
  for (const char* line :
       {"Advertorial", "(ADV)", "INFOTORIAL", "(Infotorial)", "adv\\", "Adv\\", "(*/ADV)",
        "(Kerja Sama)", "*ADV*", "Adv.", "ADV/DPRD WOLIO", "[ADV]", "Pariwara",
        "Artikel ini hasil kerja sama dengan Pemkab Wolio", "Konten ini bersponsor",
        "Berita ini kerja sama Diskominfo Wolio dengan Kabar Ulu"}) {
    const AdvertorialMark mark = read_advertorial_mark(line);
    EXPECT_TRUE(mark.found) << line;
    EXPECT_EQ(mark.text, "") << line;
    EXPECT_EQ(mark.mark, line);
  }
}

TEST(Advertorial, MarksBeforeAHeadline) {
  for (const char* line :
       {"(ADV) Bupati Buka Rapat", "[ADV] Bupati Buka Rapat", "INFOTORIAL: Bupati Buka Rapat",
        "Advertorial - Bupati Buka Rapat", "ADV | Bupati Buka Rapat",
        "[Pariwara] Bupati Buka Rapat", "(Adv/Sari) Bupati Buka Rapat"}) {
    EXPECT_EQ(read_advertorial_mark(line).text, "Bupati Buka Rapat") << line;
  }
}

TEST(Advertorial, MarksBehindAText) {
  for (const char* line :
       {"Rapat ditutup. (adv\\sari)", "Rapat ditutup. (adv/red)", "Rapat ditutup. adv\\",
        "Rapat ditutup. (ADV/Diskominfo Wolio)", "Rapat ditutup.(*/adv)", "Rapat ditutup. [ADV]",
        "Rapat ditutup. (Kerja sama Pemkab Wolio)", "Rapat ditutup. (sari/adv)."}) {
    EXPECT_EQ(read_advertorial_mark(line).text, "Rapat ditutup.") << line;
  }
  EXPECT_TRUE(read_advertorial_mark("Rapat ditutup.(adv/sari)advertorial").found);
}

TEST(Advertorial, WordsOfATextAreNone) {
  for (const char* line : {"Iklan dan advertorial ditertibkan bupati.", "(advokat)",
                           "Kerja sama dengan petani dibuka.", "Honda ADV 160 dijual (ADV160)",
                           "Berita itu tentang kerja sama petani.", "Berita Kerajaan: Petani",
                           "(1) Adv. Sari hadir.", "Kerja Sama DPRD Wolio"}) {
    EXPECT_FALSE(read_advertorial_mark(line).found) << line;
  }
}

TEST(Advertorial, Labels) {
  for (const char* line : {"Konten Bersponsor", "Kerja Sama DPRD Wolio", "KERJA SAMA",
                           "Kerjasama dengan Diskominfo Wolio", "(Konten Berbayar)"}) {
    EXPECT_TRUE(is_advertorial_label(line)) << line;
  }
  for (const char* line : {"Kerja Sama Investasi Energi", "Kerja sama Pemkab Wolio berlanjut.",
                           "Bersponsor", "Rapat Kerja Sama"}) {
    EXPECT_FALSE(is_advertorial_label(line)) << line;
  }
}

}  // namespace
}  // namespace warta
