// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/form_articles.h"

#include <gtest/gtest.h>

#include <optional>
#include <thread>

#include "searcher/open_index.h"
#include "stemmer/analyzer.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

class FormArticlesTest : public ::testing::TestWithParam<Layout> {
 protected:
  // An index of these articles, numbered from 1 on, and its only segment.
  void write(const std::vector<std::string>& texts) {
    IndexWriter writer(folder_.path("idx"), GetParam());
    std::vector<std::string> articles;
    for (const std::string& text : texts) {
      articles.push_back(std::to_string(articles.size() / 2 + 1));
      articles.push_back(text);
    }
    testing::add_articles(writer, articles);
    writer.commit();
    index_.emplace(std::vector<std::string>{folder_.path("idx")});
  }
  const SegmentReader& reader() const { return *index_->readers().front(); }
  std::string having(const std::string& form, bool in_title = false) const {
    const FormArticlesPtr articles =
        reader().form(form, std::string(Analyzer::root(form, TokenKind::word)), in_title);
    std::string text;
    for (int again = 0; again < 2; ++again) {  // once looked up, once known
      text.clear();
      for (std::uint32_t document = 1; document <= reader().articles(); ++document) {
        text.push_back(articles->has(document) ? '1' : '0');
      }
    }
    return text;
  }

  testing::TempFolder folder_;
  std::optional<OpenIndex> index_;
};

TEST_P(FormArticlesTest, KnowsTheFormAndNoOtherOfItsRoot) {
  write({"Judul Satu\nMereka menjalankan tugas.", "Menjalankan Tugas\nMereka berjalan.",
         "Judul Tiga\nPerjalanan mereka jauh.", "Judul Empat\nPanen kopi dimulai."});
  EXPECT_EQ(having("menjalankan"), "1100");
  EXPECT_EQ(having("berjalan"), "0100");
  EXPECT_EQ(having("menjalankan", true), "0100");
  EXPECT_EQ(having("dijalankan"), "0000");
  EXPECT_EQ(reader().form("menjalankan", "jalan", false),
            reader().form("menjalankan", "jalan", false));
}

// Numbers of words take one byte, two or three: one is no end of another.
TEST_P(FormArticlesTest, AgreesWithTheWordsOfEachArticle) {
  std::vector<std::string> texts;
  for (int i = 0; i < 300; ++i) {
    std::string text = "Judul Berita\n";
    for (int word = 0; word < 40; ++word) {
      text += "kata" + std::to_string((i * 37 + word * word * 11) % 900) + " ";
    }
    texts.push_back(text + ".");
  }
  write(texts);
  for (int word = 0; word < 900; word += 7) {
    const std::string form = "kata" + std::to_string(word);
    std::string expected;
    for (const std::string& text : texts) {
      expected.push_back(text.find(form + " ") != std::string::npos ? '1' : '0');
    }
    ASSERT_EQ(having(form), expected) << form;
  }
}

TEST_P(FormArticlesTest, ThreadsMayAskAtOnce) {
  std::vector<std::string> texts;
  std::string expected;
  for (int i = 0; i < 500; ++i) {
    texts.push_back("Judul Berita\nMereka " + std::string(i % 3 == 0 ? "menjalankan" : "berjalan") +
                    " nomor " + std::to_string(i) + ".");
    expected.push_back(i % 3 == 0 ? '1' : '0');
  }
  write(texts);
  std::vector<std::string> found(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& text : found) {
      threads.emplace_back([&] { text = having("menjalankan"); });
    }
  }
  for (const std::string& text : found) EXPECT_EQ(text, expected);
}

INSTANTIATE_TEST_SUITE_P(Layouts, FormArticlesTest,
                         ::testing::Values(Layout::flat, Layout::portable), [](const auto& info) {
                           return info.param == Layout::flat ? "flat" : "portable";
                         });

}  // namespace
}  // namespace warta
