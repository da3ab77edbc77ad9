// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_csv.h"

#include <gmock/gmock.h>

#include "tests/support/read_input.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Read;
using ::testing::SizeIs;

Read read(std::string_view bytes, const ReadOptions& options = {}, bool may_skip = false) {
  return testing::read_bytes(read_csv, bytes, options, may_skip);
}

std::vector<std::string> texts(const Read& all) {
  std::vector<std::string> found;
  for (const Article& article : all.articles) {
    found.push_back(std::to_string(article.line) + ":" + article.text);
  }
  return found;
}

TEST(ReadCsv, KnowsTheColumnsOfJsonLines) {
  const Read all = read(
      "Judul,Tanggal,Link,Penulis,Lain,Isi\r\n"
      "J,2024-11-06,https://k.id/1,Sari,x,\"T, dan \"\"U\"\"\"\r\n");
  ASSERT_THAT(all.articles, SizeIs(1));
  const Article& article = all.articles[0];
  EXPECT_EQ(article.title, "J");
  EXPECT_EQ(article.published, "2024-11-06");
  EXPECT_EQ(article.url, "https://k.id/1");
  EXPECT_EQ(article.author, "Sari");
  EXPECT_EQ(article.text, "T, dan \"U\"");
  EXPECT_EQ(article.line, 2U);
}

TEST(ReadCsv, AnEmptyColumnGivesWayToOneThatSaysSomething) {
  EXPECT_THAT(texts(read("text,content\n,Satu.\nDua.,Lain.\n")), ElementsAre("2:Satu.", "3:Dua."));
}

TEST(ReadCsv, DelimiterIsToldByTheHeader) {
  EXPECT_THAT(texts(read("judul;isi\nJ, K;\"T;\"\n")), ElementsAre("2:T;"));
  EXPECT_THAT(texts(read("judul\tisi\nJ\tT, a\n")), ElementsAre("2:T, a"));
  EXPECT_THAT(texts(read("\"judul, lagi\";\"isi\"\nJ;T\n")), ElementsAre("2:T"));
  EXPECT_THAT(texts(read("text\nSatu\nDua")), ElementsAre("2:Satu", "3:Dua"));
}

TEST(ReadCsv, LinesAreCountedThroughQuotesAndEmptyLines) {
  const Read all = read("id,text\n\n1,\"Satu.\nLagi.\n\"\n  \n2,Dua.\n3,Tiga.,lebih\n4,\n5,Lima.");
  EXPECT_THAT(texts(all), ElementsAre("3:Satu.\nLagi.\n", "7:Dua.", "10:Lima."));
  EXPECT_THAT(all.refused_lines(), ElementsAre(8, 9));
  EXPECT_EQ(all.refused[0].reason, "has 3 fields, and the header 2");
  EXPECT_EQ(all.refused[1].reason, "has an empty text");
}

// Programs that quote nothing leave the marks that a text has.
TEST(ReadCsv, QuoteThatIsNotClosedCostsNoRow) {
  const Read closed = read("id,text\n1,\"Satu.\n2,\"Dua.\"\n3,Tiga.\n");
  EXPECT_THAT(texts(closed), ElementsAre("2:\"Satu.", "3:Dua.", "4:Tiga."));
  EXPECT_THAT(closed.refused, IsEmpty());
  const Read open = read("id,text\n1,Satu.\n2,\"Dua.\n3,Tiga.\n4,Empat.");
  EXPECT_THAT(texts(open), ElementsAre("2:Satu.", "3:\"Dua.", "4:Tiga.", "5:Empat."));
  EXPECT_THAT(open.refused, IsEmpty());
  std::string many = "id,title,text\n1,\"Judul,Satu.\n";
  for (int i = 2; i < 500; ++i)
    many += std::to_string(i) + ",Judul,Teks " + std::to_string(i) + ".\n";
  EXPECT_THAT(read(many).articles, SizeIs(499));
  EXPECT_THAT(read(many).refused, IsEmpty());
}

// One that a later row closes: fields are too few, or by accident as many as there should be.
TEST(ReadCsv, QuoteThatALaterRowClosesSwallowsNone) {
  const Read few =
      read("id,title,text\n1,\"Judul,Satu.\n2,Judul,Dua.\n3,Judul,Tiga.\"\n4,J,Empat.\n");
  EXPECT_THAT(texts(few), ElementsAre("2:Satu.", "3:Dua.", "4:Tiga.\"", "5:Empat."));
  const Read as_many = read("id,text\n1,\"Satu.\n2,Dua.\n3,Tiga.\"\n4,Empat.\n");
  EXPECT_THAT(texts(as_many), ElementsAre("2:\"Satu.", "3:Dua.", "4:Tiga.\"", "5:Empat."));
}

TEST(ReadCsv, QuotedTextOfSeveralLinesIsOne) {
  EXPECT_THAT(
      texts(read("id,text\n1,\"Satu.\nKendari, dua.\nHarga, 5 ribu.\n\n3 orang, luka.\"\n2,D.\n")),
      ElementsAre("2:Satu.\nKendari, dua.\nHarga, 5 ribu.\n\n3 orang, luka.", "7:D."));
}

TEST(ReadCsv, QuoteThatIsNotClosedBeforeParagraphsCostsItsRowAlone) {
  const Read all = read("id,text\n1,\"Satu.\nBaris kedua.\n\"Kata dia.\n3,Tiga.\n");
  EXPECT_THAT(texts(all), ElementsAre("5:Tiga."));
  EXPECT_THAT(all.refused_lines(), ElementsAre(2, 4));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("not closed where line 4 has the next"));
  const Read open = read("id,text\n1,Satu.\n2,\"Dua.\nBaris kedua.\n");
  EXPECT_THAT(texts(open), ElementsAre("2:Satu."));
  EXPECT_THAT(open.refused_lines(), ElementsAre(3));
  EXPECT_THAT(open.refused[0].reason, HasSubstr("never closed: nothing behind it"));
}

// Here the mark is no text, for the line is no row with it; those behind it are.
TEST(ReadCsv, LineThatNoReadingMakesARowIsRefusedAlone) {
  const Read all = read("id,text\n1,\"Satu, dua.\n2,Dua.\n3,Tiga.\n");
  EXPECT_THAT(texts(all), ElementsAre("3:Dua.", "4:Tiga."));
  EXPECT_THAT(all.refused_lines(), ElementsAre(2));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("the lines behind it are read by themselves"));
}

TEST(ReadCsv, QuotesWithinAFieldAreText) {
  EXPECT_THAT(texts(read("id,text\n1,Pipa 5\" bocor\n2,\"Kata \"dia\" lagi\"\n3,T\n")),
              ElementsAre("2:Pipa 5\" bocor", "3:Kata \"dia\" lagi", "4:T"));
}

TEST(ReadCsv, RowThatIsTooLongIsRefusedAndTheRestGoesOn) {
  const std::string large(kLargestRecord / 2, 'a');
  const Read all = read("id,text\n1,\"" + large + "\n" + large + "\"\n2,Dua.\n3,\"" + large +
                        large + "\"\n4,Empat.\n");
  EXPECT_THAT(texts(all), ElementsAre("4:Dua.", "6:Empat."));
  EXPECT_THAT(all.refused_lines(), ElementsAre(2, 5));
}

TEST(ReadCsv, WithoutATextItNamesTheColumnsAndTheWayOut) {
  const Read all = read("judul,artikel\nJ,T\n");
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_EQ(all.refused[0].reason,
            "has no column text, content, body or isi (it has judul, artikel); name it with --map "
            "text=COLUMN");
  ReadOptions options;
  options.columns["text"] = "artikel";
  EXPECT_THAT(texts(read("judul,artikel\nJ,T\n", options)), ElementsAre("2:T"));
  EXPECT_THAT(read("file,label\na,b\n", {}, true).skipped, SizeIs(1));
  options.columns["text"] = "nosuch";
  EXPECT_EQ(read("judul,isi\nJ,T\n", options).refused.at(0).reason,
            "has no column nosuch (it has judul, isi), as --map text=nosuch says");
}

// A delivery whose text stands in a column of an unknown name, or whose header is damaged, was once
// skipped like a list of labels.
TEST(ReadCsv, InAFolderWhatCouldHoldArticlesIsRefusedLoudly) {
  const std::string text =
      "Warga desa bergotong royong memperbaiki jembatan yang rusak diterjang banjir, Selasa "
      "(5/11/2024). Mereka membawa batu, pasir dan kayu dari rumah masing-masing sejak pagi hari.";
  for (const std::string& table :
       {"judul,kabar\nJ,\"" + text + "\"\n", "judul^kabar\nJ^" + text + "\n",
        "J,\"" + text + "\"\n", std::string("id,\"judul\" x,isi\n1,J,T\n"),
        std::string("id,label\n1,\"a, b\n2,\"b\"\n")}) {
    const Read all = read(table, {}, true);
    EXPECT_THAT(all.refused, SizeIs(1)) << table;
    EXPECT_THAT(all.skipped, IsEmpty()) << table;
  }
}

TEST(ReadCsv, ColumnsAreKnownHoweverTheirWordsAreJoined) {
  EXPECT_THAT(texts(read("Judul,Isi Berita\nJ,T\n")), ElementsAre("2:T"));
  EXPECT_THAT(texts(read("title,fullText\nJ,T\n")), ElementsAre("2:T"));
  EXPECT_EQ(read("title,published-at,text\nJ,2024-11-06,T\n").articles.at(0).published,
            "2024-11-06");
  EXPECT_EQ(read("_id,id,text\n1,2,T\n").articles.at(0).id, "2");
}

TEST(ReadCsv, OtherEncodingsAreNoted) {
  const Read all = read("judul,isi\nCaf\xE9,\x93T\x94\nJ,U\n");
  EXPECT_THAT(texts(all), ElementsAre("2:“T”", "3:U"));
  EXPECT_EQ(all.articles[0].title, "Café");
  ASSERT_THAT(all.noted, SizeIs(1));
  EXPECT_EQ(all.noted[0].note, "read as Windows-1252");
}

TEST(ReadCsv, OddFilesAreRefusedNotFatal) {
  EXPECT_THAT(read("").articles, IsEmpty());
  EXPECT_THAT(read("judul,isi\n").refused, SizeIs(1));
  EXPECT_THAT(read("judul,isi\rJ,T\rJ,U\r").refused, SizeIs(1));
  EXPECT_THAT(read("\"judul,isi\nJ,T\n").refused, SizeIs(1));
  EXPECT_THAT(read(std::string_view("judul,isi\nJ,T\0T\n", 15)).refused, SizeIs(1));
}

TEST(ReadCsv, IsToldByItsHeader) {
  EXPECT_TRUE(looks_like_csv("title,text\na,b\n", {}));
  EXPECT_TRUE(looks_like_csv("\"Tanggal\";\"Isi\"", {}));
  EXPECT_FALSE(looks_like_csv("Harga, stok, isi gudang\nRapat.", {}));
  EXPECT_FALSE(looks_like_csv("Stok, isi\nRapat.", {}));
  ReadOptions options;
  options.columns["text"] = "artikel";
  EXPECT_TRUE(looks_like_csv("no,artikel\n", options));
  const testing::TempFolder folder;
  folder.write("in/a.txt", "judul,isi\nJ,T\n");
  folder.write("in/b.csv", "isi\nU\n");
  EXPECT_THAT(testing::read_paths({folder.path("in")}).articles, SizeIs(2));
}

}  // namespace
}  // namespace warta
