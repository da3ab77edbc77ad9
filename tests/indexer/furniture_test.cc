// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/furniture.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Furniture, TellsLinesOfFurnitureFromText) {
  for (const char* line : {"Bagikan", "X", "Facebook Twitter WhatsApp", "ADVERTISEMENT", "![]() |",
                           "---|", "Home > Daerah > Bombana", "Editor: Sari", "[Video: sidang]",
                           "3 jam yang lalu", "Copyright \u00A9 2024 Kabar Ulu"}) {
    EXPECT_NE(classify_line(line), LineKind::text) << line;
  }
  for (const char* line : {"Bagikan sembako kepada warga, bupati turun ke desa.",
                           "Rapat dibuka bupati.", "Pengamanan Ketat dan Target Partisipasi Tinggi",
                           "Terbaru dari semua itu, jalan desa diaspal."}) {
    EXPECT_EQ(classify_line(line), LineKind::text) << line;
  }
}

TEST(Furniture, LinksToOtherStoriesMayTakeTheNextLine) {
  EXPECT_EQ(classify_line("BACA JUGA:Bupati Lantik Pejabat"), LineKind::link);
  EXPECT_EQ(classify_line("Baca juga : Bupati Lantik Pejabat"), LineKind::link);
  EXPECT_EQ(classify_line("Baca juga:"), LineKind::link_marker);
}

TEST(Furniture, LinksToVideosEndAsAnnouncementsDo) {
  EXPECT_EQ(classify_line("Tonton juga video \"Rapat Ricuh\" di sini:"), LineKind::link);
  EXPECT_EQ(classify_line("Lihat Video 'Rapat Ricuh di Jambi':"), LineKind::link);
  EXPECT_EQ(classify_line("(Ayo ikuti saluran kami di WhatsApp.)"), LineKind::furniture);
  EXPECT_EQ(classify_line("Artikel ini telah naik di Kabar Ulu."), LineKind::furniture);
}

TEST(Furniture, CommentFormsEndTheText) {
  EXPECT_EQ(classify_line("Tinggalkan Balasan"), LineKind::tail);
  EXPECT_EQ(classify_line("Berita Terkait"), LineKind::block);
}

}  // namespace
}  // namespace warta
