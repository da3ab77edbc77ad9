// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/markdown.h"

#include <gtest/gtest.h>

namespace warta {
namespace {

std::string text_of(std::string_view line) {
  const auto found = read_markdown(line);
  return found ? found->text : std::string(line);
}
bool is_only_links(std::string_view line) {
  const auto found = read_markdown(line);
  return found && found->only_links;
}

TEST(Markdown, LinksAreTheirTexts) {
  EXPECT_EQ(text_of("Rapat dibuka [Bupati Wolio](https://kabar.id/a) kemarin."),
            "Rapat dibuka Bupati Wolio kemarin.");
  EXPECT_EQ(text_of("**Baca juga: [Camat Dilantik](https://kabar.id/b)**"),
            "Baca juga: Camat Dilantik");
  EXPECT_EQ(text_of("![foto](https://kabar.id/a.jpg) Rapat dibuka."), "Rapat dibuka.");
  EXPECT_EQ(text_of("# Bupati Buka Rapat"), "Bupati Buka Rapat");
}

TEST(Markdown, CallsOfWordPressGo) {
  EXPECT_EQ(text_of("Rapat dibuka.[irp posts=\"18\" name=\"Camat Dilantik\"] Acara ditutup."),
            "Rapat dibuka. Acara ditutup.");
}

TEST(Markdown, LinesOfNothingButLinks) {
  EXPECT_TRUE(is_only_links("* [ Home ](https://kabar.id/)"));
  EXPECT_TRUE(is_only_links("### [Camat Dilantik](https://kabar.id/b)"));
  EXPECT_TRUE(is_only_links("[Facebook](#) [X](#) | [Surel](#)"));
  EXPECT_TRUE(is_only_links("[![](https://kabar.id/a.jpg)](https://kabar.id/b)"));
  EXPECT_FALSE(is_only_links("# [Bupati Buka Rapat](https://kabar.id/a)"));  // the page's own
  EXPECT_FALSE(is_only_links("Rapat dibuka [Bupati](https://kabar.id/a)."));
}

TEST(Markdown, TagsGo) {
  EXPECT_EQ(text_of("<p>Rapat <b>dibuka</b>.<br/>Acara selesai.</p>"),
            "Rapat dibuka. Acara selesai.");
  EXPECT_EQ(text_of("<script>x()</script>"), "<script>x()</script>");
  EXPECT_EQ(text_of("5 < 6 dan 7 > 3"), "5 < 6 dan 7 > 3");
}

// Time that grows with the square of a line would show.
TEST(Markdown, LinesOfBracketsAreReadOnce) {
  std::string line;
  for (int i = 0; i < 500'000; ++i) line += "[a](";
  EXPECT_EQ(text_of(line), line);
}

TEST(Markdown, PlainLinesHoldNone) {
  for (const char* line : {"", "Rapat [tertutup] dibuka (kemarin).", "* Camat Wolio", "a ](",
                           "[a](", "[irp] dibuka", "5 * 3", "#WolioBersih hari ini"}) {
    EXPECT_EQ(text_of(line), line);
    EXPECT_FALSE(is_only_links(line)) << line;
  }
}

}  // namespace
}  // namespace warta
