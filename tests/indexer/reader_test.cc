// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/reader.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct Read {
  std::vector<Article> articles;
  std::vector<Refusal> refused;
  std::vector<Refusal> skipped;
};

Read read(const std::vector<std::string>& paths, const ReadOptions& options = {}) {
  Read all;
  read_articles(paths, options,
                {[&](Article&& article) { all.articles.push_back(std::move(article)); },
                 [&](Refusal&& refusal) { all.refused.push_back(std::move(refusal)); },
                 [&](Refusal&& skip) { all.skipped.push_back(std::move(skip)); }});
  return all;
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
                         folder.write("b.txt", std::string("\xFF\xFER\0a\0", 6))});
  ASSERT_THAT(all.articles, SizeIs(1));
  EXPECT_EQ(all.articles[0].text, "Panen.");
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("UTF-16"));
}

TEST(Reader, LinksToFoldersAreNotFollowed) {
  const testing::TempFolder folder;
  folder.write("in/a.txt", "Satu.");
  std::filesystem::create_directory_symlink(folder.path("in"), folder.path("in/loop"));
  const Read all = read({folder.path("in")});
  EXPECT_THAT(all.articles, SizeIs(1));
  EXPECT_THAT(all.refused, IsEmpty());
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
  std::vector<std::size_t> lines;
  for (const Refusal& refusal : all.refused) lines.push_back(refusal.line);
  EXPECT_THAT(lines, ElementsAre(2, 4, 5, 6));
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

// Bad lines before the first article are refused all the same.
TEST(ReadJsonl, NothingIsLostBeforeTheFirstArticle) {
  const testing::TempFolder folder;
  folder.write("a.jsonl", "{\"file\": \"a\"}\nrusak\n{\"text\": \"Satu.\"}\n");
  const Read walked = read({folder.path()});
  EXPECT_THAT(walked.refused, SizeIs(2));
  EXPECT_THAT(walked.articles, SizeIs(1));
}

}  // namespace
}  // namespace warta
