// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/broken_text.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

TEST(BrokenText, GoesOnInSmallLetters) {
  EXPECT_TRUE(is_broken_text(PlainLines("Bupati Wolio membuka rapat\nkoordinasi persiapan panen\n"
                                        "kopi di aula kantor\ncamat.")
                                 .lines()));
  EXPECT_FALSE(is_broken_text(PlainLines("Bupati membuka rapat.\nAcara ditutup doa.").lines()));
  EXPECT_FALSE(is_broken_text(PlainLines("Rapat Kopi\nkopi wolio\nBupati membuka rapat.").lines()));
  EXPECT_FALSE(is_broken_text({}));
}

TEST(BrokenText, CommentsBelowParagraphsAreNoPieces) {
  std::string page;
  for (int i = 0; i < 3; ++i) {
    page += std::string(200, 'a') + " rapat panen kopi di aula kantor camat.\n";
  }
  page += "Sari\nmantap pak bupati\nWahyu\nhadir min\nPak RT\nmugi lancar\n";
  EXPECT_FALSE(is_broken_text(PlainLines(page).lines()));
  EXPECT_TRUE(is_broken_text(PlainLines(page + "Camat Sari\n, kata warga.\n").lines()));
}

TEST(BrokenText, SentencesAndItemsBeginLines) {
  EXPECT_TRUE(continues_line("dihadiri Camat Sari", "Dewi dan petani"));
  EXPECT_FALSE(continues_line("Rapat ditutup.", "Warga pulang"));
  EXPECT_FALSE(continues_line("Yang hadir", "1. Camat Sari"));
  EXPECT_FALSE(continues_line("Yang hadir", "- Camat Sari"));
  EXPECT_TRUE(continues_line("dihadiri", "100 petani"));
}

TEST(BrokenText, MarksBehindALinkGoOn) {
  EXPECT_TRUE(goes_on_in(", kata Sari"));
  EXPECT_TRUE(goes_on_in("kata Sari"));
  EXPECT_FALSE(goes_on_in("Kata Sari"));
}

}  // namespace
}  // namespace warta
