// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/menus.h"

#include <gtest/gtest.h>

#include "indexer/clean/furniture.h"

namespace warta {
namespace {

TEST(Menus, BarsOfPages) {
  const auto rule = [](std::string_view line) { return classify_line(line).rule; };
  for (const char* line : {"Nasional Daerah Ekonomi Olahraga", "NEWS - BOLA - TEKNO",
                           "Profil PPID Layanan Publik Berita Galeri"}) {
    EXPECT_EQ(rule(line), FurnitureRule::sections) << line;
  }
  for (const char* line :
       {"Beranda Wolio Bombana Kontak", "Metro24 | Sumut | Aceh | Nasional | Indeks",
        "Cuaca Palu | Jadwal Salat Palu | Harga Emas", "PAPUA SELATAN / MERAUKE",
        "Kendari  Konawe  Bombana  Kolaka", "Anda di sini: Beranda \u2192 Daerah",
        "forum.obrolan \u25B8 Agama & Kepercayaan \u25B8 thread #88123", "Berita \u276F Daerah"}) {
    EXPECT_EQ(rule(line), FurnitureRule::breadcrumb) << line;
  }
  EXPECT_EQ(rule("Motor | Rp2.000"), FurnitureRule::none);
  EXPECT_EQ(rule("Kopi | Rp 2.000 | Rp 3.000"), FurnitureRule::none);
  EXPECT_EQ(rule("Bagikan 0 Komentar"), FurnitureRule::share_bar);
  EXPECT_EQ(rule("\u00D7 Tutup Iklan"), FurnitureRule::share_bar);
}

}  // namespace
}  // namespace warta
