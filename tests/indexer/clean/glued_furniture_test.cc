// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/glued_furniture.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string cut(std::string_view line, std::vector<std::string>& parts) {
  return cut_glued_furniture(line, parts).value_or(std::string(line));
}

TEST(GluedFurniture, MarksInCapitalsAreCutOutOfALine) {
  std::vector<std::string> parts;
  EXPECT_EQ(cut("Rapat dibuka. SCROLL TO CONTINUE WITH CONTENT Lalu ditutup.", parts),
            "Rapat dibuka. Lalu ditutup.");
  EXPECT_THAT(parts, ElementsAre("SCROLL TO CONTINUE WITH CONTENT"));
}

TEST(GluedFurniture, CallsBehindTheLastSentence) {
  for (const auto& [line, left] :
       {std::pair{
            "Warga berharap harga turun. Klik di sini untuk bergabung ke channel WhatsApp kami.",
            "Warga berharap harga turun."},
        {"Warga pun menanti. Ikuti kami di WhatsApp Channel.", "Warga pun menanti."},
        {"Warga pun menanti. Ikuti arahan petugas.", "Warga pun menanti. Ikuti arahan petugas."}}) {
    std::vector<std::string> parts;
    EXPECT_EQ(cut(line, parts), left);
  }
}

TEST(GluedFurniture, LinksWithoutAColon) {
  for (const auto& [line, left] :
       {std::pair{"Rapat dibuka (18/2/2025). BACA JUGA Bupati Wolio Sari Dewi Cek Pasar",
                  "Rapat dibuka (18/2/2025)."},
        {"Rapat dibuka. Baca Juga Bupati Wolio Cek Pasar. Panen turun, kata warga.",
         "Rapat dibuka. Panen turun, kata warga."},
        {"Rapat dibuka. Baca juga buku tentang Wolio. Panen turun, kata warga.",
         "Rapat dibuka. Baca juga buku tentang Wolio. Panen turun, kata warga."},
        {"Rapat dibuka. BACA JUGA Bupati Cek Pasar di Wolio Menurut warga, jalan rusak.",
         "Rapat dibuka. Menurut warga, jalan rusak."},
        {"Rapat dibuka. Baca juga Bupati Wolio Sari Dewi Cek Pasar", "Rapat dibuka."},
        {"Rapat dibuka. Baca Juga - Bupati Wolio Cek Pasar", "Rapat dibuka."},
        {"Ia suka membaca. Baca juga Koran Wolio setiap pagi, katanya.",
         "Ia suka membaca. Baca juga Koran Wolio setiap pagi, katanya."}}) {
    std::vector<std::string> parts;
    EXPECT_EQ(cut(line, parts), left);
  }
}

// The tags were cut in the middle of a character once.
TEST(GluedFurniture, OnlyASpacePartsTagsFromTheSign) {
  std::vector<std::string> parts;
  EXPECT_EQ(cut("(/)\u00E9 motogp", parts), "(/)\u00E9 motogp");
  EXPECT_THAT(parts, IsEmpty());
}

TEST(GluedFurniture, GluedLinksEndWhereTheSentenceBegins) {
  const std::pair<const char*, const char*> kCases[] = {
      {"Rapat dibuka. Baca juga: Bupati Lantik Tiga Camat di WolioSebelumnya ia berjanji hadir.",
       "Rapat dibuka. Sebelumnya ia berjanji hadir."},
      {"Rapat dibuka. Baca juga: Bupati Lantik Tiga Camat Baru Menurut warga, jalan rusak.",
       "Rapat dibuka. Menurut warga, jalan rusak."},
      {"Rapat dibuka. Baca juga: Bupati Lantik Tiga Camat Baru \"Kami senang dengan keputusan "
       "itu,\" katanya.",
       "Rapat dibuka. \"Kami senang dengan keputusan itu,\" katanya."},
      {"Rapat dibuka. Baca juga: Jalan Wolio Rusak Lagi Tahun 2024 Camat Wolio, Sari Dewi, "
       "menyebut hujan.",
       "Rapat dibuka. Camat Wolio, Sari Dewi, menyebut hujan."},
      {"Agen PT Wolio BACA JUGA:  yang berada di Jalan Kopi.",
       "Agen PT Wolio yang berada di Jalan Kopi."},
      {"Rapat dibuka. Baca juga: Bupati lantik camat Baca juga: Jalan desa rusak", "Rapat dibuka."},
  };
  for (const auto& [line, kept] : kCases) {
    std::vector<std::string> parts;
    EXPECT_EQ(cut(line, parts), kept);
    EXPECT_THAT(parts, ::testing::Not(IsEmpty()));
  }
}

TEST(GluedFurniture, CreditsAndTagsBehindTheLastSentenceAreCut) {
  std::vector<std::string> parts;
  EXPECT_EQ(cut("Rapat ditutup. Pewarta: Sari Editor: Budi Copyright \u00A9 Kabar 2024", parts),
            "Rapat ditutup.");
  EXPECT_EQ(cut("Rapat ditutup. (sar/bud) rapat baubau pilkada", parts),
            "Rapat ditutup. (sar/bud)");
  EXPECT_EQ(cut("Rapat (sar/bud) ditutup Bupati.", parts), "Rapat (sar/bud) ditutup Bupati.");
  EXPECT_THAT(parts, ElementsAre("Pewarta: Sari Editor: Budi Copyright \u00A9 Kabar 2024",
                                 "rapat baubau pilkada"));
}

TEST(GluedFurniture, TextWithoutMarksIsUntouched) {
  std::vector<std::string> parts;
  const char* line = "Warga diminta baca juga aturan itu, kata Camat Wolio.";
  EXPECT_EQ(cut(line, parts), line);
  EXPECT_THAT(parts, IsEmpty());
}

// A headline is lost with its link: what follows is text.
TEST(GluedFurniture, LostLinksTakeNoTextWithThem) {
  std::vector<std::string> parts;
  EXPECT_EQ(cut("Baca juga:,Baca juga:,Selain itu, warga mengungsi.", parts),
            "Selain itu, warga mengungsi.");
  EXPECT_EQ(cut("Baca juga,\"Kami sedih,\" kata warga.", parts), "\"Kami sedih,\" kata warga.");
  EXPECT_THAT(parts, ElementsAre("Baca juga:,", "Baca juga:,", "Baca juga,"));
}

TEST(GluedFurniture, VideosAndEmbedsAreCut) {
  for (const auto& [line, kept] : {
           std::pair{"Rapat ditutup. [Gambas:Video 20detik] Warga pulang.",
                     "Rapat ditutup. Warga pulang."},
           {"Rapat ditutup.Simak Video \"Bupati Buka Rapat\" [Gambas:Video 20detik] (sar/bud)",
            "Rapat ditutup. (sar/bud)"},
           {"Rapat ditutup. Lihat juga Video 'Banjir di Wolio, 2 Tewas': [Gambas:Video 20detik]",
            "Rapat ditutup."},
           {"Rapat ditutup. Tonton juga \"Bupati Buka Rapat\" di sini:", "Rapat ditutup."},
           {"Rapat ditutup. Lihat juga Video Bupati: Jalan Wolio Rusak Lagi", "Rapat ditutup."},
           {"Rapat ditutup. : Detik-detik Jalan Wolio Longsor", "Rapat ditutup."},
       }) {
    std::vector<std::string> parts;
    EXPECT_EQ(cut(line, parts), kept);
  }
}

TEST(GluedFurniture, PagesAndNoticesAreCut) {
  for (const auto& [line, kept] : {
           std::pair{"Rapat ditutup. Halaman 2 dari 3 (sar/bud)", "Rapat ditutup. (sar/bud)"},
           {"Rapat ditutup.Simak selengkapnya di halaman berikutnya.Warga pulang.",
            "Rapat ditutup. Warga pulang."},
           {"Rapat ditutup. Advertisement Warga pulang.", "Rapat ditutup. Warga pulang."},
           {"Rapat ditutup.,loading...", "Rapat ditutup."},
           {"Rapat ditutup. (Baca: Bupati Lantik Camat) Warga pulang.",
            "Rapat ditutup. Warga pulang."},
           {"Rapat ditutup. Ikuti saluran KabarWolio di WhatsAppSeorang murid girang.",
            "Rapat ditutup. Seorang murid girang."},
           {"Rapat ditutup.,#SatuKota with Kabar", "Rapat ditutup."},
           {"Rapat ditutup. Dapatkan update berita pilihan dari Kabar.com. Mari bergabung.",
            "Rapat ditutup."},
       }) {
    std::vector<std::string> parts;
    EXPECT_EQ(cut(line, parts), kept);
  }
}

TEST(GluedFurniture, SentencesThatSpeakOfSuchThingsStay) {
  for (const char* line : {
           "Warga membayar Advertisement di koran itu.",
           "Ia berkata, \"Simak video itu, saya menangis.\"",
           "Skor akhir 3 : 1 untuk Wolio.",
           "Akun itu pada Kamis (13/3/2025) membagikan foto dengan narasi:",
           "Buku itu dibuka pada Halaman 2 dari 3 jilid.",
       }) {
    std::vector<std::string> parts;
    EXPECT_EQ(cut(line, parts), line);
    EXPECT_THAT(parts, IsEmpty());
  }
}

// Found by fuzzing: the next link was looked for in the normal form, whose bytes are others.
TEST(GluedFurniture, NeverCutsACharacter) {
  std::vector<std::string> parts;
  EXPECT_EQ(
      cut("Rapat. Baca juga: \uFB01\uFB01\uFB01\uFB01 Camat Baca juga: \u20AC\u20AC Baru", parts),
      "Rapat.");
  EXPECT_THAT(parts, ElementsAre("Baca juga: \uFB01\uFB01\uFB01\uFB01 Camat",
                                 "Baca juga: \u20AC\u20AC Baru"));
}

}  // namespace
}  // namespace warta
