// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/file_notes.h"

#include <gmock/gmock.h>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Piece piece_of(std::size_t line, const std::string& text, const std::string& title = {}) {
  Piece piece;
  piece.origin.file = "1.jsonl";
  piece.origin.line = line;
  piece.article.emplace();
  piece.article->text = text;
  piece.article->title = title;
  return piece;
}

TEST(FileNotes, TellsOfTheFirstAndCountsTheRest) {
  FileNotes notes("1.jsonl");
  EXPECT_THAT(notes.lines(), IsEmpty());
  Piece odd = piece_of(3, "Warga memanen kopi.");
  odd.has_odd_day = true;
  odd.origin.published = "kapan";
  odd.origin.url = "javascript:void(0)";
  notes.add(odd);
  EXPECT_THAT(
      notes.lines(),
      ElementsAre("has addresses that name no article, which are not kept: javascript:void(0)",
                  "published is no day that can be read, line 3: \"kapan\""));
  odd.origin.line = 4;
  notes.add(odd);
  notes.add(piece_of(5, "catatan rapat"));
  EXPECT_THAT(
      notes.lines(),
      ElementsAre(
          "has addresses that name no article, which are not kept: javascript:void(0)",
          "published is no day that can be read in 2 articles, the first in line 3: \"kapan\"",
          "a few words are taken for the text, line 5: \"catatan rapat\""));
}

TEST(FileNotes, AScrapIsAFewWordsAndNoSentence) {
  const auto scrap = [](const std::string& text, const std::string& title = {}) {
    return is_scrap(*piece_of(0, text, title).article);
  };
  EXPECT_TRUE(scrap("catatan rapat"));
  EXPECT_TRUE(scrap("susu, gula, kopi, beras"));
  EXPECT_FALSE(scrap("Warga memanen kopi."));
  EXPECT_FALSE(
      scrap("\"Kopi kami laku,\" kata \xE2\x80\x9C"
            "Rina\xE2\x80\x9D"));
  EXPECT_FALSE(scrap("catatan rapat", "Rapat"));
  EXPECT_FALSE(scrap("catatan\nrapat"));
  EXPECT_FALSE(
      scrap("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas"));
}

}  // namespace
}  // namespace warta
