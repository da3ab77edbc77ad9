// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/furniture.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

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

TEST(Furniture, CommentFormsEndTheText) {
  EXPECT_EQ(classify_line("Tinggalkan Balasan"), LineKind::tail);
  EXPECT_EQ(classify_line("Berita Terkait"), LineKind::block);
}

std::string cut(std::string_view line, std::vector<std::string>& parts) {
  return cut_glued_furniture(line, parts);
}

TEST(Furniture, MarksInCapitalsAreCutOutOfALine) {
  std::vector<std::string> parts;
  EXPECT_EQ(cut("Rapat dibuka. SCROLL TO CONTINUE WITH CONTENT Lalu ditutup.", parts),
            "Rapat dibuka. Lalu ditutup.");
  EXPECT_THAT(parts, ElementsAre("SCROLL TO CONTINUE WITH CONTENT"));
}

TEST(Furniture, GluedLinksEndWhereTheSentenceBegins) {
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
      {"Rapat dibuka. Baca juga: Bupati lantik camat Baca juga: Jalan desa rusak", "Rapat dibuka."},
  };
  for (const auto& [line, kept] : kCases) {
    std::vector<std::string> parts;
    EXPECT_EQ(cut(line, parts), kept);
    EXPECT_THAT(parts, ::testing::Not(IsEmpty()));
  }
}

TEST(Furniture, CreditsAndTagsBehindTheLastSentenceAreCut) {
  std::vector<std::string> parts;
  EXPECT_EQ(cut("Rapat ditutup. Pewarta: Sari Editor: Budi Copyright \u00A9 Kabar 2024", parts),
            "Rapat ditutup.");
  EXPECT_EQ(cut("Rapat ditutup. (sar/bud) rapat baubau pilkada", parts),
            "Rapat ditutup. (sar/bud)");
  EXPECT_EQ(cut("Rapat (sar/bud) ditutup Bupati.", parts), "Rapat (sar/bud) ditutup Bupati.");
  EXPECT_THAT(parts, ElementsAre("Pewarta: Sari Editor: Budi Copyright \u00A9 Kabar 2024",
                                 "rapat baubau pilkada"));
}

TEST(Furniture, TextWithoutMarksIsUntouched) {
  std::vector<std::string> parts;
  const char* line = "Warga diminta baca juga aturan itu, kata Camat Wolio.";
  EXPECT_EQ(cut(line, parts), line);
  EXPECT_THAT(parts, IsEmpty());
}

}  // namespace
}  // namespace warta
