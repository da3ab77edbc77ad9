// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/caption.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Caption, IsToldByItsCredit) {
  for (const char* line :
       {"Bupati Wolio saat meninjau pasar. (ANTARA/Sari Dewi)",
        "Petani memanen kopi di Wolio. (Budi Santoso/Radar Wolio)",
        "Pantai Wolio (Budi Santoso/kabarulu)", "Foto: Bupati Wolio (dua dari kiri). (istimewa)",
        "Bupati Wolio, Budi Santoso. --Foto: Radar Wolio", "Bupati menanam pohon. KABAR/HO-Humas",
        "Bupati saat meninjau pasar. (Foto: Ist)[/caption]", "Foto atas: para petani kopi",
        "*Suasana sidang terbuka. (Kabar Ulu/Budi Santoso)*"}) {
    EXPECT_TRUE(is_caption(line)) << line;
  }
}

TEST(Caption, IsNoText) {
  for (const char* line :
       {"Bupati menggandeng Badan Kesehatan Dunia (World Health Organization/WHO)",
        "Rapat ditutup bupati. (sar/bud)", "\"Kami siap,\" katanya. (kabar.com/Sari Dewi)",
        "Rapat dibuka. Warga menyambut bupati di Wolio. Ilustrasi razia. (Foto: Ist)",
        "Foto itu beredar di Wolio.", "Bupati (kiri) hadir.", ""}) {
    EXPECT_FALSE(is_caption(line)) << line;
  }
}

TEST(Caption, MayOpenWithWordsInCapitals) {
  EXPECT_TRUE(is_caption("JEMBATAN PUTUS - Warga Wolio menyeberang dengan rakit, Senin."));
  for (const char* line :
       {"LOS ANGELES - Massa turun ke jalan pada Senin.", "KOTA BANDUNG - Warga menanam pohon.",
        "JAKARTA - Harga beras turun.", "JEMBATAN PUTUS - Warga Terisolasi",
        "JEMBATAN PUTUS - Warga menyeberang dengan rakit. Bupati Wolio datang pada Senin.",
        "JEMBATAN - Warga menyeberang dengan rakit."}) {
    EXPECT_FALSE(is_caption(line)) << line;
  }
}

TEST(Caption, MayOpenWithALabel) {
  EXPECT_TRUE(has_caption_label("SIAGA: Petugas berjaga di tepi sungai."));
  EXPECT_FALSE(has_caption_label("KPK: Petugas berjaga di tepi sungai."));
  EXPECT_FALSE(has_caption_label("RESMI : Petugas berjaga di tepi sungai."));
  EXPECT_FALSE(has_caption_label("SIAGA: PETUGAS BERJAGA."));
}

}  // namespace
}  // namespace warta
