// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/furniture.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

TEST(Furniture, TellsLinesOfFurnitureFromText) {
  for (const char* line : {"Bagikan", "X", "Facebook Twitter WhatsApp", "ADVERTISEMENT", "![]() |",
                           "---|", "Home > Daerah > Bombana", "Editor: Sari", "[Video: sidang]",
                           "3 jam yang lalu", "Copyright \u00A9 2024 Kabar Ulu"}) {
    EXPECT_NE(classify_line(line).kind, LineKind::text) << line;
  }
  for (const char* line : {"Bagikan sembako kepada warga, bupati turun ke desa.",
                           "Rapat dibuka bupati.", "Pengamanan Ketat dan Target Partisipasi Tinggi",
                           "Terbaru dari semua itu, jalan desa diaspal."}) {
    EXPECT_EQ(classify_line(line).kind, LineKind::text) << line;
  }
}

TEST(Furniture, LinksToOtherStoriesMayTakeTheNextLine) {
  EXPECT_EQ(classify_line("BACA JUGA:Bupati Lantik Pejabat").kind, LineKind::link);
  EXPECT_EQ(classify_line("Baca juga : Bupati Lantik Pejabat").kind, LineKind::link);
  EXPECT_EQ(classify_line("Baca juga:").kind, LineKind::link_marker);
}

TEST(Furniture, LinksToVideosEndAsAnnouncementsDo) {
  EXPECT_EQ(classify_line("Tonton juga video \"Rapat Ricuh\" di sini:").kind, LineKind::link);
  EXPECT_EQ(classify_line("Lihat Video 'Rapat Ricuh di Jambi':").kind, LineKind::link);
  EXPECT_EQ(classify_line("(Ayo ikuti saluran kami di WhatsApp.)").kind, LineKind::furniture);
  EXPECT_EQ(classify_line("Artikel ini telah naik di Kabar Ulu.").kind, LineKind::furniture);
}

// "Baca juga:,Selain itu ..." once went whole.
TEST(Furniture, TextBehindALostLinkIsText) {
  EXPECT_EQ(classify_line("Baca juga:,Selain itu, warga mengungsi.").kind, LineKind::text);
  EXPECT_EQ(classify_line("Baca Juga :,Romi melakukan hal itu.").kind, LineKind::text);
}

TEST(Furniture, CallsToFollowTheSiteNameItsChannels) {
  for (const char* line : {"Ikuti KABARWOLIO.COM di WhatsApp Channel dan Google News",
                           "- Baca Berita Terbaru di GOOGLE NEWS- Dapatkan Berita Viral"}) {
    EXPECT_EQ(classify_line(line).rule, FurnitureRule::invitation) << line;
  }
  EXPECT_EQ(classify_line("Bupati membuka kanal WhatsApp bagi warga.").kind, LineKind::text);
}

TEST(Furniture, CommentFormsEndTheText) {
  EXPECT_EQ(classify_line("Tinggalkan Balasan").kind, LineKind::tail);
  EXPECT_EQ(classify_line("Berita Terkait").kind, LineKind::block);
}

TEST(Furniture, SaysByWhatALineIsFurniture) {
  EXPECT_EQ(classify_line("BACA JUGA:Bupati Lantik Pejabat").rule, FurnitureRule::link);
  EXPECT_EQ(classify_line("BACA JUGA:Bupati Lantik Pejabat").pattern, "baca juga");
  EXPECT_EQ(classify_line("Facebook Twitter WhatsApp").rule, FurnitureRule::share_bar);
  EXPECT_EQ(classify_line("Editor: Sari").pattern, "editor:");
  EXPECT_EQ(classify_line("Rapat dibuka bupati.").rule, FurnitureRule::none);
}

}  // namespace
}  // namespace warta
