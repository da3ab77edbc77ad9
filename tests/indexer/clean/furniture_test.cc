// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/furniture.h"

#include <gtest/gtest.h>

#include <string>

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

TEST(Furniture, LabelsAreNoSentences) {
  EXPECT_EQ(classify_line("Tag Terkait : kopi, wolio, panen, rapat").rule, FurnitureRule::head);
  for (const char* line :
       {"Dilihat: 234 kali", "Selengkapnya di bagian penjelasan.", "Situs resmi Pemkab Wolio"}) {
    EXPECT_EQ(classify_line(line).kind, LineKind::furniture) << line;
  }
  for (const char* line : {"Dilihat dari data dinas, harga beras di Wolio turun 10 persen.",
                           "Situs resmi KPU Wolio menyebutkan jumlah pemilih tetap.",
                           "Trending topik di media sosial."}) {
    EXPECT_EQ(classify_line(line).kind, LineKind::text) << line;
  }
}

TEST(Furniture, TextLooksLikeNoRemains) {
  for (const char* line :
       {"3 dari 5 desa", "Kendari Konawe", "Bombana, Konawe dan Kolaka",
        "Bupati enggan memberi komentar.", R"("Sudah lama begini," tulis komentar akun @sari_12.)",
        "Hingga berita ini ditulis belum ada komentar dari bupati.",
        "Olahraga nasional berkembang pesat di daerah ini.", "(Sari Dewi), kata bupati;",
        "Bupati Buka Pekan Olahraga Daerah", "Suhu mencapai 31\u00B0C pada Kamis siang.",
        "Pemkab Wolio | Pemkab Bombana Gelar Rapat Bersama di Kendari"}) {
    EXPECT_EQ(classify_line(line).kind, LineKind::text) << line;
  }
}

TEST(Furniture, LinksToOtherStoriesMayTakeTheNextLine) {
  EXPECT_EQ(classify_line("(baca juga : Bupati Buka Rapat").rule, FurnitureRule::link);
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

// A whole article on one line, which ends in an address, once went.
TEST(Furniture, LabelsAreShort) {
  std::string line = "Sumber berita";
  for (int i = 0; i < 60; ++i) line += " yang beredar";
  EXPECT_EQ(classify_line(line).kind, LineKind::text);
  EXPECT_EQ(classify_line("Sumber berita: situs resmi dinas").kind, LineKind::furniture);
  EXPECT_EQ(
      classify_line("Selamat datang di Taman Wolio, selamat bermain di sini wahai para petualang!")
          .kind,
      LineKind::text);
  EXPECT_EQ(classify_line("Selamat Datang di Portal Wolio Kini").kind, LineKind::furniture);
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
