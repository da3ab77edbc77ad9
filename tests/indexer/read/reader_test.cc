// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/reader.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

#include <filesystem>

#include "indexer/report_file.h"
#include "tests/support/pack.h"
#include "tests/support/read_input.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Read;
using ::testing::SizeIs;

Read read(const std::vector<std::string>& paths, const ReadOptions& options = {}) {
  return testing::read_paths(paths, options);
}

TEST(Reader, WalksFoldersInOrderAndSkipsWhatIsNoArticle) {
  const testing::TempFolder folder;
  folder.write("b.txt", "Dua.");
  folder.write("a/c.txt", "Satu.");
  folder.write("README.md", "# Tentang");
  folder.write(".git/x.txt", "Tersembunyi.");
  folder.write(".sembunyi.txt", "Tersembunyi.");
  const Read all = read({folder.path()});
  ASSERT_THAT(all.articles, SizeIs(2));
  EXPECT_EQ(all.articles[0].text, "Satu.");
  EXPECT_EQ(all.articles[1].file, folder.path() + "b.txt");
  EXPECT_THAT(all.refused, IsEmpty());
  ASSERT_THAT(all.skipped, SizeIs(1));
  EXPECT_THAT(all.skipped[0].file, HasSubstr("README.md"));
}

// What names do not tell the content does; what neither tells is no article.
TEST(Reader, ContentTellsWhereNamesDoNot) {
  const testing::TempFolder folder;
  const std::string page = "<!doctype html><p>Warga memanen kopi di lereng gunung sejak pagi.</p>";
  folder.write("berita.php?id=3", page);
  folder.write("12345", page);
  folder.write("kabar.json", "{\"text\": \"Satu.\"}\n{\"text\": \"Dua.\"}\n");
  folder.write("tabel.tab", "id\ttext\n1\tTiga.\n");
  folder.write("larik.json", "[{\"judul\": \"J\", \"isi\": \"Empat.\"}]");
  folder.write("rapi.json", "{\n  \"isi\" : \"Lima.\",\n  \"text\": \"Lima.\"\n}\n");
  folder.write("package.json", "{\n  \"name\": \"situs\",\n  \"version\": \"1.0\"\n}\n");
  folder.write("menu.json", R"([{"label": "Beranda"}])");
  folder.write("kode.php", "<?php echo 1; ?>");
  folder.write("LICENSE", "Hak cipta dilindungi.");
  folder.write("kosong", "");
  folder.write("foto", std::string("\x89PNG\r\n\x1A\n\0\0", 10));
  folder.write("a.jsonl.bak", "{\"text\": \"Lama.\"}\n");
  const Read all = read({folder.path()});
  EXPECT_THAT(all.articles, SizeIs(5));
  ASSERT_THAT(all.refused, SizeIs(2));
  EXPECT_THAT(all.refused[0].file, HasSubstr("larik.json"));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("is a JSON array"));
  EXPECT_THAT(all.refused[1].file, HasSubstr("rapi.json"));
  EXPECT_THAT(all.skipped, SizeIs(7));
}

TEST(Reader, DocumentsInAFolderAreToldApart) {
  const testing::TempFolder folder;
  folder.write("a.txt", "Satu.");
  folder.write("siaran.pdf", "%PDF-1.4");
  folder.write("README.md", "# Tentang");
  const Read all = read({folder.path()});
  ASSERT_THAT(all.skipped, SizeIs(2));
  EXPECT_FALSE(all.skipped[0].is_document);
  EXPECT_TRUE(all.skipped[1].is_document);
  EXPECT_THAT(all.skipped[1].reason, HasSubstr("convert it to text"));
}

TEST(Reader, NamedFilesAreTakenWhateverTheirName) {
  const testing::TempFolder folder;
  const Read all =
      read({folder.write("artikel.md", "Rapat."), folder.write("data", "{\"isi\": \"Panen.\"}\n")});
  ASSERT_THAT(all.articles, SizeIs(2));
  EXPECT_EQ(all.articles[0].text, "Rapat.");
  EXPECT_EQ(all.articles[1].text, "Panen.");
  EXPECT_EQ(all.articles[1].line, 1U);
}

TEST(Reader, RefusesWhatCannotBeReadAndGoesOn) {
  const testing::TempFolder folder;
  const Read all = read({folder.path("tidak-ada.txt"), folder.write("kosong.txt", " \n"),
                         folder.write("biner.txt", std::string("ab\0c", 4)),
                         folder.write("baik.txt", "Rapat.")});
  ASSERT_THAT(all.refused, SizeIs(3));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("No such file"));
  EXPECT_EQ(all.refused[1].reason, "is empty");
  EXPECT_EQ(all.refused[2].reason, "is binary, not text");
  EXPECT_THAT(all.articles, SizeIs(1));
}

TEST(Reader, MarksOfByteOrderAreNoText) {
  const testing::TempFolder folder;
  const Read all = read({folder.write("a.jsonl", "\xEF\xBB\xBF{\"text\": \"Panen.\"}\n"),
                         folder.write("b.txt", "\xEF\xBB\xBFRapat.")});
  ASSERT_THAT(all.articles, SizeIs(2));
  EXPECT_EQ(all.articles[0].text, "Panen.");
  EXPECT_EQ(all.articles[1].text, "Rapat.");
  EXPECT_THAT(all.noted, IsEmpty());
}

TEST(Reader, Utf16IsReadAndNoted) {
  const testing::TempFolder folder;
  const Read all =
      read({folder.write("a.txt", std::string("\xFF\xFER\0a\0", 6)),
            folder.write("b.txt", std::string("\0R\0a\0p\0a\0t", 10)),
            folder.write("c.jsonl", std::string("{\0\"\0t\0e\0x\0t\0\"\0:\0\"\0P\0\"\0}\0", 24))});
  EXPECT_THAT(all.refused, IsEmpty());
  ASSERT_THAT(all.articles, SizeIs(3));
  EXPECT_EQ(all.articles[0].text, "Ra");
  EXPECT_EQ(all.articles[1].text, "Rapat");
  EXPECT_EQ(all.articles[2].text, "P");
  ASSERT_THAT(all.noted, SizeIs(3));
  EXPECT_EQ(all.noted[0].note, "read as UTF-16LE");
  EXPECT_EQ(all.noted[1].note, "read as UTF-16BE");
}

TEST(Reader, Utf32IsReadAndNoted) {
  std::string bytes;
  for (const char c : std::string("{\"text\": \"Panen raya.\"}\n")) bytes += {c, '\0', '\0', '\0'};
  const testing::TempFolder folder;
  const Read all = read({folder.write("a.jsonl", bytes + bytes),
                         folder.write("b.jsonl", std::string("\xFF\xFE\0\0", 4) + bytes)});
  EXPECT_THAT(all.refused, IsEmpty());
  ASSERT_THAT(all.articles, SizeIs(3));
  EXPECT_EQ(all.articles[2].text, "Panen raya.");
  ASSERT_THAT(all.noted, SizeIs(2));
  EXPECT_EQ(all.noted[0].note, "read as UTF-32LE");
}

// Excel for the Mac writes them. Such a table was once refused, and skipped in a folder.
TEST(Reader, LinesMayEndWithACarriageReturnAlone) {
  const testing::TempFolder folder;
  folder.write("in/a.csv", "judul,isi\rA,\"Satu.\rLagi.\"\rB,\r");
  folder.write("in/b.jsonl", "{\"text\": \"Dua.\"}\r{\"text\": \"" + std::string(9000, 'x') +
                                 "\"}\r\r{\"text\": \"Tiga.\"}");
  folder.write("in/c.jsonl", "{\"text\": \"" + std::string(9000, 'x') + "\"}\r{}\r");
  folder.write("in/d.txt", "Judul\rRapat.");
  const Read all = read({folder.path("in")});
  ASSERT_THAT(all.articles, SizeIs(6));
  EXPECT_EQ(all.articles[0].text, "Satu.\nLagi.");
  EXPECT_EQ(all.articles[3].line, 4U);
  EXPECT_EQ(all.articles[5].text, "Judul\nRapat.");
  ASSERT_THAT(all.refused, SizeIs(2));
  EXPECT_EQ(all.refused[0].line, 4U);
  EXPECT_EQ(all.refused[1].line, 2U);
}

TEST(Reader, Windows1252IsReadAndNoted) {
  const testing::TempFolder folder;
  const Read all = read({folder.write("a.txt",
                                      "Kata \x93warga\x94 \x96 \x91"
                                      "ayo\x92."),
                         folder.write("b.jsonl",
                                      "{\"text\": \"\x93"
                                      "Satu\x94\"}\n{\"text\": \"\x93"
                                      "Dua\x94\"}\n"),
                         folder.write("c.txt", "Rapat di caf\xC3\xA9 \x81\xFF.")});
  ASSERT_THAT(all.articles, SizeIs(4));
  EXPECT_EQ(all.articles[0].text, "Kata “warga” – ‘ayo’.");
  EXPECT_EQ(all.articles[2].text, "“Dua”");
  EXPECT_EQ(all.articles[3].text, "Rapat di café \uFFFD\uFFFD.");
  ASSERT_THAT(all.noted, SizeIs(3));
  EXPECT_EQ(all.noted[0].note, "read as Windows-1252");
  EXPECT_EQ(all.noted[1].note, "2 texts read as Windows-1252");
  EXPECT_EQ(all.noted[2].note, "2 bytes that are not UTF-8 replaced");
}

TEST(Reader, PackedFilesAreToldByTheirBytes) {
  const testing::TempFolder folder;
  const std::string lines = "{\"text\": \"Satu.\"}\n{\"text\": \"Dua.\"}\n";
  folder.write("in/a.jsonl.gz", testing::gzip_packed(lines) + testing::gzip_packed(lines));
  folder.write("in/b.jsonl.zst", testing::zstd_packed(lines) + testing::zstd_packed(lines));
  folder.write("in/c.txt", testing::gzip_packed("Rapat."));
  folder.write("in/d.gz/e.txt.GZ", testing::zstd_packed("Panen."));
  folder.write("in/f.gz", testing::gzip_packed("Tanpa nama."));
  const Read all = read({folder.path("in")});
  EXPECT_THAT(all.refused, IsEmpty());
  ASSERT_THAT(all.articles, SizeIs(10));
  EXPECT_EQ(all.articles[3].line, 4U);
  EXPECT_EQ(all.articles[8].text, "Rapat.");
  EXPECT_EQ(all.articles[9].text, "Panen.");
  ASSERT_THAT(all.skipped, SizeIs(1));
  EXPECT_THAT(all.skipped[0].file, HasSubstr("f.gz"));
}

TEST(Reader, TruncatedArchiveGivesWhatCameBefore) {
  const testing::TempFolder folder;
  const std::string line = "{\"text\": \"Satu.\"}\n";
  std::string packed = testing::gzip_packed(line) + testing::gzip_packed(line);
  packed.resize(packed.size() - 12);
  const Read all = read({folder.write("a.jsonl.gz", packed)});
  EXPECT_THAT(all.articles, SizeIs(1));
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("its gzip data end early, at byte "));
}

TEST(Reader, DamagedArchivesAreRefusedOnce) {
  const testing::TempFolder folder;
  std::string zst = testing::zstd_packed("Rapat warga.");
  zst[6] = static_cast<char>(zst[6] ^ 0x7F);
  const Read all = read({folder.write("a.txt.gz",
                                      "\x1F\x8B"
                                      "bukan gzip"),
                         folder.write("b.txt.zst", zst), folder.write("c.txt", "PK\x03\x04zip"),
                         folder.write("d.txt.gz", testing::gzip_packed(""))});
  EXPECT_THAT(all.articles, IsEmpty());
  ASSERT_THAT(all.refused, SizeIs(4));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("gzip data are damaged"));
  EXPECT_THAT(all.refused[1].reason, HasSubstr("zstd data"));
  EXPECT_EQ(all.refused[2].reason, "is packed as zip; unpack it first");
  EXPECT_EQ(all.refused[3].reason, "is empty");
}

// 500 articles in a tar once became one, and in a folder were skipped.
TEST(Reader, ArchivesOfManyFilesAreRefused) {
  const testing::TempFolder folder;
  const std::string tar = testing::tar_header("a.txt", 6) + "Panen." + std::string(506, '\0');
  folder.write("in/a.tar", tar);
  folder.write("in/b.tgz", testing::gzip_packed(tar));
  folder.write("in/c.tar.zst", testing::zstd_packed(tar));
  folder.write("in/d.txt", tar);
  folder.write("in/e.txt.gz", testing::gzip_packed(testing::gzip_packed("Panen.")));
  folder.write("in/f.jsonl.xz", std::string("\xFD\x37zXZ\0", 6));
  const Read all = read({folder.path("in")});
  EXPECT_THAT(all.articles, IsEmpty());
  EXPECT_THAT(all.skipped, IsEmpty());
  ASSERT_THAT(all.refused, SizeIs(6));
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(all.refused[i].reason, "is packed as tar; unpack it first");
  }
  EXPECT_EQ(all.refused[4].reason, "is packed twice; unpack it once");
  EXPECT_EQ(all.refused[5].reason, "is packed as xz; unpack it first");
}

TEST(Reader, LinkedDataOnTopOfATextIsNoRecord) {
  const testing::TempFolder folder;
  const Read all = read({folder.write(
      "a.txt", "{\"@context\":\"https://schema.org\"}\nBupati Buka Pasar\nPasar itu dibuka.\n")});
  EXPECT_THAT(all.refused, IsEmpty());
  ASSERT_THAT(all.articles, SizeIs(1));
  EXPECT_THAT(all.articles[0].text, HasSubstr("Pasar itu dibuka."));
}

// Each of these was once an article.
TEST(Reader, WhatIsWrittenForProgramsIsNoText) {
  const testing::TempFolder folder;
  const Read all = read({folder.write("a.txt", "[\n {\"isi\": \"Panen.\"}]"),
                         folder.write("b.txt", "{\n  \"isi\": \"Panen.\"\n}\n"),
                         folder.write("c.txt", "<?xml version='1.0'?><rss></rss>"),
                         folder.write("d.txt", "%PDF-1.4\n%\xE2\xE3"),
                         folder.write("e.txt", "[ANTARA] Panen raya dibuka."),
                         folder.write("f.txt", "{kabar} Panen raya dibuka.")});
  EXPECT_THAT(all.refused, SizeIs(4));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("jq -c '.[]'"));
  EXPECT_THAT(all.refused[1].reason, HasSubstr("jq -c ."));
  EXPECT_THAT(all.articles, SizeIs(2));
}

TEST(Reader, PipesInAFolderAreNotWaitedFor) {
  const testing::TempFolder folder;
  ASSERT_EQ(mkfifo(folder.path("a.txt").c_str(), 0600), 0);
  EXPECT_THAT(read({folder.path()}).skipped, SizeIs(1));
}

TEST(Reader, LinksToFoldersAreNotFollowed) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Satu.");
  std::filesystem::create_directory_symlink(folder.path("in"), folder.path("in/loop"));
  const Read all = read({folder.path("in")});
  EXPECT_THAT(all.articles, SizeIs(1));
  EXPECT_THAT(all.refused, IsEmpty());
}

// A program in C leaves them behind a text, or in it.
TEST(Reader, NulsAreRepairedInWhatIsText) {
  const testing::TempFolder folder;
  const std::string text = "Warga desa bergotong royong memperbaiki jembatan yang rusak.";
  const Read all =
      read({folder.write("a.txt", text + std::string(200, '\0')),
            folder.write("b.html", "<p>" + text.substr(0, 11) + std::string(1, '\0') +
                                       text.substr(11) + "</p>"),
            folder.write("c.csv", "judul,isi\nA," + text + std::string(1, '\0') + "\n"),
            folder.write("d.html", "<p>" + std::string(3000, '\0') + "x</p>")});
  ASSERT_THAT(all.articles, SizeIs(3));
  EXPECT_EQ(all.articles[0].text.substr(0, text.size() + 1), text + " ");
  EXPECT_EQ(all.articles[1].text, text + "\n");
  EXPECT_EQ(all.articles[2].text, text + " ");
  ASSERT_THAT(all.noted, SizeIs(3));
  EXPECT_EQ(all.noted[0].note, "200 NUL bytes taken for spaces");
  EXPECT_EQ(all.noted[2].note, "1 NUL byte taken for spaces");
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_EQ(all.refused[0].reason, "is binary, not text");
}

// They are written beside what comes in, and the next night reads all of that.
TEST(Reader, OwnReportsAreNoArticles) {
  const testing::TempFolder folder;
  for (const char* name : {"in/r.json", "in/r.html", "in/r.txt"}) {
    folder.write(name, "");
    ReportFile report(folder.path(name));
    report.add({"a.jsonl", 1, "has no text"});
    report.finish({IngestReport(), "idx", 0.1, {}});
  }
  folder.write("in/z.txt", "Rapat.");
  const Read all = read({folder.path("in")});
  EXPECT_THAT(all.articles, SizeIs(1));
  EXPECT_THAT(all.skipped, SizeIs(3));
  EXPECT_THAT(all.refused, IsEmpty());
  ReadOptions forced;
  forced.format = Format::text;
  for (const char* name : {"in/r.json", "in/r.html", "in/r.txt"}) {
    const Read named = testing::read_paths({folder.path(name)}, forced);
    ASSERT_THAT(named.refused, SizeIs(1)) << name;
    EXPECT_EQ(named.refused[0].reason, "is a report of warta-index, no article");
  }
}

}  // namespace
}  // namespace warta
