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

TEST(Furniture, RemainsOfPages) {
  const auto rule = [](std::string_view line) { return classify_line(line).rule; };
  for (const char* line :
       {"(adsbygoogle = window.adsbygoogle || []).push({});",
        "(function(){var s=document.createElement(\"script\");})();",
        ".related{display:block;margin:0}", "var _gaq=_gaq||[];_gaq.push(['x']);"}) {
    EXPECT_EQ(rule(line), FurnitureRule::script) << line;
  }
  for (const char* line : {"Nasional Daerah Ekonomi Olahraga", "NEWS - BOLA - TEKNO",
                           "Profil PPID Layanan Publik Berita Galeri"}) {
    EXPECT_EQ(rule(line), FurnitureRule::sections) << line;
  }
  for (const char* line :
       {"Beranda Wolio Bombana Kontak", "Metro24 | Sumut | Aceh | Nasional | Indeks",
        "Cuaca Palu | Jadwal Salat Palu | Harga Emas", "PAPUA SELATAN / MERAUKE",
        "Kendari  Konawe  Bombana  Kolaka", "Anda di sini: Beranda \u2192 Daerah"}) {
    EXPECT_EQ(rule(line), FurnitureRule::breadcrumb) << line;
  }
  EXPECT_EQ(rule("Bupati Tinjau Titik Api, 7 Agustus 2020In \"Daerah\""), FurnitureRule::related);
  EXPECT_EQ(rule("in Hukum, Tulang Bawang"), FurnitureRule::related);
  EXPECT_EQ(rule("In \"Pilkada\""), FurnitureRule::related);
  EXPECT_EQ(rule("(baca juga : Bupati Buka Rapat"), FurnitureRule::link);
  EXPECT_EQ(rule("Tag Terkait : kopi, wolio, panen, rapat"), FurnitureRule::head);
  EXPECT_EQ(rule("Cuaca Jayapura 31\u00B0C Cerah Berawan"), FurnitureRule::weather);
  EXPECT_EQ(rule("Bagikan 0 Komentar"), FurnitureRule::share_bar);
  EXPECT_EQ(rule("\u00D7 Tutup Iklan"), FurnitureRule::share_bar);
  for (const char* line : {"1 dari 3 halaman", "Halaman 1/2", "Page 2 of 5"}) {
    EXPECT_EQ(rule(line), FurnitureRule::pagination) << line;
  }
  for (const char* line : {"Anda harus masuk untuk memberi komentar.", "Komentar ditutup",
                           "Urutkan komentar: terbaru"}) {
    EXPECT_EQ(rule(line), FurnitureRule::comment_form) << line;
  }
  EXPECT_EQ(rule("{{#if ads}} {{> banner}} {{/if}}"), FurnitureRule::embed);
}

TEST(Furniture, LabelsAreNoSentences) {
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

TEST(Furniture, MarksOfPages) {
  for (const char* line : {"\u00AB Bupati Buka Rapat", "Camat Dilantik \u2192", "\u25BC 2021 (118)",
                           "Ulasan \u2605\u2605\u2606 (23)"}) {
    EXPECT_EQ(classify_line(line).rule, FurnitureRule::pagination) << line;
  }
  EXPECT_EQ(classify_line("HAK TERBIT \u00A9 KABAR 2026").rule, FurnitureRule::copyright);
  EXPECT_EQ(classify_line("\u00AB Rapat \u00BB itu dibuka bupati.").rule, FurnitureRule::none);
}

TEST(Furniture, HeadsOfMessages) {
  for (const char* line : {"[09.15, 21/3/2024] Humas: siap", "Kanal Ulu, [2 Mei 2024 09:15]",
                           "Subject: Rilis", "From: Humas <humas@kabar.id>", "> Redaksi menulis"}) {
    EXPECT_EQ(classify_line(line).rule, FurnitureRule::message) << line;
  }
  EXPECT_EQ(classify_line("[1.250 orang] hadir dalam rapat.").rule, FurnitureRule::none);
}

}  // namespace
}  // namespace warta
