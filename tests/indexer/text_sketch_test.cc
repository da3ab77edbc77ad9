// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/text_sketch.h"

#include <gtest/gtest.h>

#include <string>

namespace warta {
namespace {

TextSketch sketch(const std::string& title, const std::string& text) {
  TaggedArticle article;
  article.title = title;
  article.text = text;
  return text_sketch(article);
}

// Sentences of which each has words of its own.
std::string sentences(int first, int count) {
  std::string text;
  for (int i = first; i < first + count; ++i) {
    const std::string word(1, static_cast<char>('a' + i % 26));
    text += "Warga ke" + word + std::to_string(i) + " membawa " + word + word + std::to_string(i) +
            " dari pasar.\n";
  }
  return text;
}

TEST(TextSketch, AnEditedTextIsAVersion) {
  EXPECT_TRUE(are_versions(sketch("", sentences(0, 40)), sketch("", sentences(0, 40))));
  EXPECT_TRUE(are_versions(sketch("", sentences(0, 40)), sketch("", sentences(20, 40))));
  EXPECT_TRUE(are_versions(sketch("", "Warga memanen kopi 1 kali."),
                           sketch("", "Warga memanen kopi 2 kali.")));
}

TEST(TextSketch, AnotherTextIsNone) {
  EXPECT_FALSE(are_versions(sketch("", sentences(0, 40)), sketch("", sentences(100, 40))));
  EXPECT_FALSE(
      are_versions(sketch("Satu", "Panen kopi naik."), sketch("Dua", "Jembatan putus lagi.")));
}

TEST(TextSketch, AHeadlineIsEnough) {
  EXPECT_TRUE(are_versions(sketch("Panen Kopi Naik", sentences(0, 9)),
                           sketch("Panen kopi naik", "Dicabut.")));
  EXPECT_FALSE(are_versions(sketch("", "Satu dua."), sketch("", "Tiga empat.")));
}

}  // namespace
}  // namespace warta
