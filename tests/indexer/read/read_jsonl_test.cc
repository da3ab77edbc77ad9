// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_jsonl.h"

#include <gmock/gmock.h>

#include "tests/support/read_input.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Read;
using ::testing::SizeIs;

Read read(const std::vector<std::string>& paths, const ReadOptions& options = {}) {
  return testing::read_paths(paths, options);
}

// A truncated download is no file of somebody else's.
TEST(ReadJsonl, BrokenFileInAFolderIsRefused) {
  const testing::TempFolder folder;
  folder.write("in/a.jsonl", "{\"id\": \"1\", \"text\": \"cut\n");
  const Read all = read({folder.path("in")});
  EXPECT_THAT(all.refused, SizeIs(1));
  EXPECT_THAT(all.skipped, IsEmpty());
}

TEST(ReadJsonl, KnowsCommonColumnNames) {
  const testing::TempFolder folder;
  const Read all = read({folder.write(
      "a.jsonl",
      R"({"id": 7, "link": "https://k.id/1", "judul": "J", "tanggal": "2024-11-06", "sumber": "k.id", "isi": "T."})")});
  ASSERT_THAT(all.articles, SizeIs(1));
  const Article& article = all.articles[0];
  EXPECT_EQ(article.id, "7");
  EXPECT_EQ(article.url, "https://k.id/1");
  EXPECT_EQ(article.title, "J");
  EXPECT_EQ(article.published, "2024-11-06");
  EXPECT_EQ(article.source, "k.id");
  EXPECT_EQ(article.text, "T.");
}

TEST(ReadJsonl, TakesColumnsThatAreNamed) {
  const testing::TempFolder folder;
  ReadOptions options;
  options.columns["text"] = "artikel";
  const Read all =
      read({folder.write("a.jsonl", R"({"artikel": "T.", "text": "bukan ini"})")}, options);
  ASSERT_THAT(all.articles, SizeIs(1));
  EXPECT_EQ(all.articles[0].text, "T.");
}

TEST(ReadJsonl, AnEmptyColumnGivesWayToOneThatSaysSomething) {
  const testing::TempFolder folder;
  const Read all =
      read({folder.write("a.jsonl", R"({"text": "", "content": "Isi.", "isi": "Lain."})"
                                    "\n"
                                    R"({"content": "Isi.", "text": " "})"
                                    "\n"
                                    R"({"body": "Lain.", "text": "Isi."})"
                                    "\n")});
  ASSERT_THAT(all.articles, SizeIs(3));
  for (const Article& article : all.articles) EXPECT_EQ(article.text, "Isi.");
}

// Emoji of a text that was cut.
TEST(ReadJsonl, HalvesOfCharactersAreReplaced) {
  const testing::TempFolder folder;
  const Read all =
      read({folder.write("a.jsonl", R"({"text": "Hebat \ud83d\ude00 sekali \ud83d"})"
                                    "\n"
                                    R"({"text": "\ude00\ud83d\ud83d\ude00 \\ud83d C:\\ud"})"
                                    "\n"
                                    R"({"text": "\x \ud8"})"
                                    "\n")});
  ASSERT_THAT(all.articles, SizeIs(2));
  EXPECT_EQ(all.articles[0].text, "Hebat \U0001F600 sekali \uFFFD");
  EXPECT_EQ(all.articles[1].text, "\uFFFD\uFFFD\U0001F600 \\ud83d C:\\ud");
  EXPECT_THAT(all.refused_lines(), ElementsAre(3));
  ASSERT_THAT(all.noted, SizeIs(1));
  EXPECT_THAT(all.noted[0].note, HasSubstr("3 halves of a character"));
}

TEST(ReadJsonl, IdsThatAreNoneAreNotedOnce) {
  const testing::TempFolder folder;
  const Read all = read({folder.write("a.jsonl", R"({"_id": {"$oid": "6563a1"}, "text": "Satu."})"
                                                 "\n"
                                                 R"({"id": 1.5, "text": "Dua."})"
                                                 "\n"
                                                 R"({"id": true, "text": "Tiga."})"
                                                 "\n"
                                                 R"({"id": {"a": 1, "b": 2}, "text": "Empat."})"
                                                 "\n"
                                                 R"({"id": null, "text": "Lima."})"
                                                 "\n")});
  ASSERT_THAT(all.articles, SizeIs(5));
  EXPECT_EQ(all.articles[0].id, "6563a1");
  for (std::size_t i = 1; i < 5; ++i) EXPECT_EQ(all.articles[i].id, "") << i;
  ASSERT_THAT(all.noted, SizeIs(1));
  EXPECT_THAT(all.noted[0].note, AllOf(HasSubstr("3 ids are neither"), HasSubstr("line 2 has")));
}

TEST(ReadJsonl, RefusesBadLinesByNumber) {
  const testing::TempFolder folder;
  const Read all = read({folder.write("a.jsonl",
                                      "{\"text\": \"Satu.\"}\n"
                                      "{\"text\": \n"
                                      "\n"
                                      "[1, 2]\n"
                                      "{\"text\": \"  \"}\n"
                                      "{\"judul\": \"J\"}\n"
                                      "{\"text\": \"Dua.\"}")});
  EXPECT_THAT(all.articles, SizeIs(2));
  EXPECT_THAT(all.refused_lines(), ElementsAre(2, 4, 5, 6));
  EXPECT_THAT(all.refused.back().reason, HasSubstr("--map text=COLUMN"));
}

// Labels and lists of sources lie beside articles: in a folder they are no error, by themselves
// they are.
TEST(ReadJsonl, FileWithoutAnyTextIsSkippedInAFolderAndRefusedByItself) {
  const testing::TempFolder folder;
  const std::string file = folder.write("labels.jsonl", "{\"file\": \"a\"}\n{\"file\": \"b\"}\n");
  const Read walked = read({folder.path()});
  EXPECT_THAT(walked.refused, IsEmpty());
  EXPECT_THAT(walked.skipped, SizeIs(1));
  EXPECT_THAT(read({file}).refused, SizeIs(2));
}

// A delivery whose text stands under an unknown name, or deep within, was once skipped like a list.
TEST(ReadJsonl, InAFolderWhatCouldHoldArticlesIsRefusedLoudly) {
  const std::string text =
      "Warga desa bergotong royong memperbaiki jembatan yang rusak diterjang banjir, Selasa "
      "(5/11/2024). Mereka membawa batu, pasir dan kayu dari rumah masing-masing sejak pagi hari.";
  const testing::TempFolder folder;
  folder.write("a.jsonl", "{\"kabar\": \"" + text + "\"}\n");
  folder.write("b.jsonl", "{\"file\": \"a\"}\n{\"data\": {\"p\": [1, \"" + text + "\"]}}\n");
  folder.write("c.jsonl", "{\"content\": {\"rendered\": \"Panen.\"}}\n");
  folder.write("d.jsonl", "{\"title\": \"Panen\", \"text\": null}\n");
  const Read walked = read({folder.path()});
  EXPECT_THAT(walked.skipped, IsEmpty());
  ASSERT_THAT(walked.refused, SizeIs(5));
  EXPECT_THAT(walked.refused[0].reason, HasSubstr("(it has kabar); name it with --map"));
  EXPECT_EQ(walked.refused[3].reason, "has no text in its column content");
  EXPECT_EQ(walked.refused[4].reason, "has no text in its column text");
}

// Bad lines before the first article are refused all the same.
TEST(ReadJsonl, NothingIsLostBeforeTheFirstArticle) {
  const testing::TempFolder folder;
  folder.write("a.jsonl", "{\"file\": \"a\"}\nrusak\n{\"text\": \"Satu.\"}\n");
  const Read walked = read({folder.path()});
  EXPECT_THAT(walked.refused, SizeIs(2));
  EXPECT_THAT(walked.articles, SizeIs(1));
}

TEST(ReadJsonl, LineThatIsTooLongIsRefusedAndTheRestGoesOn) {
  const std::string lines = "{\"text\": \"Satu.\"}\n{\"text\": \"" +
                            std::string(kLargestRecord, 'a') + "\"}\n{\"text\": \"Dua.\"}\n";
  const Read all = testing::read_bytes(read_jsonl, lines);
  EXPECT_THAT(all.articles, SizeIs(2));
  EXPECT_EQ(all.articles[1].line, 3U);
  EXPECT_THAT(all.refused_lines(), ElementsAre(2));
}

TEST(ReadJsonl, NamesOfColumnsMayBeInAnyCaseAndTheBestOneWins) {
  const Read all = testing::read_bytes(
      read_jsonl,
      R"({"Body": "lain", "ISI": 1.5, "Content": "T.", "author": "Sari", "Judul": "J"})");
  ASSERT_THAT(all.articles, SizeIs(1));
  EXPECT_EQ(all.articles[0].text, "T.");
  EXPECT_EQ(all.articles[0].author, "Sari");
  EXPECT_EQ(all.articles[0].title, "J");
}

TEST(ReadJsonl, ANulInATextIsASpace) {
  const Read all = testing::read_bytes(
      read_jsonl,
      R"({"title": "Panen\u0000", "text": "Warga desa memanen padi\u0000di sawah yang baru dibuka."})");
  ASSERT_THAT(all.articles, SizeIs(1));
  EXPECT_EQ(all.articles[0].text, "Warga desa memanen padi di sawah yang baru dibuka.");
  ASSERT_THAT(all.noted, SizeIs(1));
  EXPECT_EQ(all.noted[0].note, "2 NUL bytes taken for spaces");
}

TEST(ReadJsonl, TextFullOfNulsIsBinary) {
  const Read all = testing::read_bytes(read_jsonl, R"({"text": "a\u0000b\u0000c"})");
  EXPECT_THAT(all.articles, IsEmpty());
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_EQ(all.refused[0].reason, "is binary, not text");
}

// Once skipped in a folder, with exit code 0.
TEST(ReadJsonl, InAFolderTextsInOddPlacesAreRefusedLoudly) {
  const std::string sentence =
      "Jembatan gantung ditutup sementara karena papan lapuk di desa itu. ";
  std::string text;
  for (int i = 0; i < 4; ++i) text += sentence;
  for (const std::string& line : {"\"{\\\"text\\\": \\\"" + text + "\\\"}\"\n",
                                  R"({"judul": "J", "paragraf": [")" + sentence + "\", \"" +
                                      sentence + "\", \"" + sentence + "\"]}\n"}) {
    const Read all = testing::read_bytes(read_jsonl, line, {}, true);
    EXPECT_THAT(all.refused, SizeIs(1)) << line;
    EXPECT_THAT(all.skipped, IsEmpty()) << line;
  }
}

}  // namespace
}  // namespace warta
