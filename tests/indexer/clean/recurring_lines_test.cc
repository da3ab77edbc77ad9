// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/clean/recurring_lines.h"

#include <gmock/gmock.h>

#include <map>

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string kSlogan = "Kabar Teluk menyapa warga dari pesisir sampai gunung";

// The `i`th article of a source, with `line` between its paragraphs.
TaggedArticle article(int i, const std::string& line, const std::string& source = "kabarteluk.id") {
  const std::string number = std::to_string(i);
  TaggedArticle made;
  made.source = source;
  made.title = "Panen Raya Hari Ke-" + number;
  made.text = "Petani di desa " + number + " memanen padi di sawah yang baru dibuka tahun lalu.\n" +
              (line.empty() ? "" : line + "\n") + "Hasilnya " + number +
              " ton, naik dari musim tanam yang lalu karena hujan turun pada waktunya.";
  return made;
}

void learn(int first, int count, const std::string& line, RecurringLines& lines) {
  for (int i = first; i < first + count; ++i) lines.learn(article(i, line));
}

bool is_taken_out(const std::string& line, RecurringLines& lines) {
  TaggedArticle last = article(999, line);
  lines.take_out(last);
  const bool is_out = last.text.find(line) == std::string::npos;
  EXPECT_EQ(is_out, !last.boilerplate.empty());
  return is_out;
}

// Whether the line is furniture once 20 articles have it.
bool is_learned(const std::string& line) {
  RecurringLines lines;
  learn(0, 20, line, lines);
  return is_taken_out(line, lines);
}

TEST(RecurringLines, WhatRecursIsFurniture) {
  RecurringLines lines;
  learn(0, 9, kSlogan, lines);
  EXPECT_FALSE(is_taken_out(kSlogan, lines));
  learn(9, 1, kSlogan, lines);
  TaggedArticle last = article(10, kSlogan);
  last.boilerplate = {"Komentar"};
  lines.take_out(last);
  EXPECT_EQ(last.text, article(10, "").text);
  EXPECT_THAT(last.boilerplate, ElementsAre("Komentar", kSlogan));
}

TEST(RecurringLines, LineIsKnownInAnyCase) {
  RecurringLines lines;
  learn(0, 10, kSlogan, lines);
  EXPECT_TRUE(is_taken_out("KABAR TELUK menyapa warga dari Pesisir sampai Gunung", lines));
}

// Reporters tell the story so far again under one headline after the other.
TEST(RecurringLines, StorySoFarStays) {
  const std::string story = "Sebelumnya, gempa merusak ratusan rumah di tiga kecamatan.";
  RecurringLines lines;
  learn(0, 60, "", lines);
  learn(60, 10, story, lines);
  EXPECT_FALSE(is_taken_out(story, lines));
}

TEST(RecurringLines, SignsOfReportersAreFewer) {
  RecurringLines lines;
  learn(0, 200, "", lines);
  learn(200, 5, "(Ditulis oleh Sari Dewi)", lines);
  EXPECT_TRUE(is_taken_out("(Ditulis oleh Sari Dewi)", lines));
  learn(205, 5, "(Pasal 7 UU Desa)", lines);
  EXPECT_FALSE(is_taken_out("(Pasal 7 UU Desa)", lines));
}

TEST(RecurringLines, SourcesLearnApart) {
  RecurringLines lines;
  learn(0, 20, kSlogan, lines);
  TaggedArticle elsewhere = article(21, kSlogan, "lain.id");
  lines.take_out(elsewhere);
  EXPECT_THAT(elsewhere.text, HasSubstr(kSlogan));
}

TEST(RecurringLines, UnknownSourceLearnsNothing) {
  RecurringLines lines;
  for (int i = 0; i < 20; ++i) lines.learn(article(i, kSlogan, ""));
  TaggedArticle last = article(21, kSlogan, "");
  lines.take_out(last);
  EXPECT_THAT(last.text, HasSubstr(kSlogan));
  lines.save([](const std::string&, const std::string&) { ADD_FAILURE() << "nothing to save"; });
}

TEST(RecurringLines, CopiesCountOnce) {
  RecurringLines lines;
  learn(0, 9, kSlogan, lines);
  for (int i = 0; i < 20; ++i) {
    TaggedArticle updated = article(3, kSlogan);
    updated.text += "\nBerita ini diperbarui " + std::to_string(i) + " kali sejak pagi tadi.";
    lines.learn(updated);
    TaggedArticle renamed = article(3, kSlogan);
    renamed.title += " (diperbarui " + std::to_string(i) + ")";
    lines.learn(renamed);
  }
  EXPECT_FALSE(is_taken_out(kSlogan, lines));
}

TEST(RecurringLines, OneArticleCountsALineOnce) {
  RecurringLines lines;
  learn(0, 5, kSlogan + "\n" + kSlogan, lines);
  EXPECT_FALSE(is_taken_out(kSlogan, lines));
}

TEST(RecurringLines, PiecesOfSentencesStay) {
  EXPECT_TRUE(is_learned(kSlogan));
  EXPECT_FALSE(is_learned("sementara harga gabah tetap"));
  EXPECT_FALSE(is_learned("Panen terakhir tahun ini,"));
  EXPECT_FALSE(is_learned("Bahan yang dibutuhkan:"));
  EXPECT_FALSE(is_learned("Kabupaten Bombana"));
  EXPECT_FALSE(is_learned("\"Kami bersyukur,\" kata Camat Rumbia."));
  EXPECT_FALSE(is_learned("\xE2\x80\x9CKami bersyukur,\xE2\x80\x9D kata Camat Rumbia."));
  EXPECT_FALSE(is_learned("Kepala Dinas Pertanian\nmengatakan hal itu."));
  EXPECT_FALSE(is_learned("Menurut keterangan\n(Distan)\nHasilnya naik."));
  EXPECT_FALSE(is_learned("(,)"));
}

TEST(RecurringLines, LongLinesStay) {
  std::string paragraph = "Kabar Teluk";
  while (paragraph.size() < 210) paragraph += " menyapa warga";
  EXPECT_FALSE(is_learned(paragraph));
}

// A place on a line of its own may be the dateline.
TEST(RecurringLines, FirstLineMayBeTheDateline) {
  RecurringLines lines;
  const auto headed = [](int i) {
    TaggedArticle made = article(i, "");
    made.text = "Ogan Komering Ulu\n" + made.text;
    return made;
  };
  for (int i = 0; i < 20; ++i) lines.learn(headed(i));
  TaggedArticle last = headed(20);
  lines.take_out(last);
  EXPECT_EQ(last.text, headed(20).text);
}

TEST(RecurringLines, SomethingOfAnArticleIsLeft) {
  const auto notice = [](int i) {
    TaggedArticle made = article(i, "");
    made.text = "Pasar tutup pukul " + std::to_string(i) + " waktu setempat.";
    for (const char* line : {"Kabar Teluk menyapa warga", "Dari pesisir sampai gunung",
                             "Selalu ada untuk Anda", "Setiap hari dan setiap malam"}) {
      made.text += std::string("\n") + line;
    }
    return made;
  };
  RecurringLines lines;
  for (int i = 0; i < 20; ++i) lines.learn(notice(i));
  TaggedArticle last = notice(21);
  lines.take_out(last);
  EXPECT_EQ(last.text, notice(21).text);
}

TEST(RecurringLines, WhatWasSavedIsKnownTheNextNight) {
  std::map<std::string, std::string> kept;
  const auto load = [&](const std::string& source) { return kept[source]; };
  const auto save = [&](const std::string& source, const std::string& bytes) {
    kept[source] = bytes;
  };
  {
    RecurringLines first(load);
    learn(0, 6, kSlogan, first);
    first.save(save);
    kept.erase("nothing changed");
    first.save([](const std::string&, const std::string&) { ADD_FAILURE() << "saved twice"; });
  }
  ASSERT_TRUE(kept.contains("kabarteluk.id"));
  RecurringLines second(load);
  learn(0, 6, kSlogan, second);  // copies of the first night's
  EXPECT_FALSE(is_taken_out(kSlogan, second));
  learn(6, 4, kSlogan, second);
  EXPECT_TRUE(is_taken_out(kSlogan, second));
}

TEST(RecurringLines, DamagedBytesAreNothingKnown) {
  std::string bytes;
  RecurringLines first;
  learn(0, 10, kSlogan, first);
  first.save([&](const std::string&, const std::string& saved) { bytes = saved; });
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    RecurringLines cut([&](const std::string&) { return bytes.substr(0, size); });
    is_taken_out(kSlogan, cut);
  }
  RecurringLines other([&](const std::string&) { return "\x02" + bytes.substr(1); });
  EXPECT_FALSE(is_taken_out(kSlogan, other));
}

TEST(RecurringLines, WhatIsKeptIsBounded) {
  std::size_t most = 0;
  RecurringLines lines;
  for (int i = 0; i < 5000; ++i) {
    lines.learn(article(i, "Baris lepas nomor " + std::to_string(i) + "\nPantun ke-" +
                               std::to_string(i) + " dari pembaca\n" + kSlogan));
    if (i % 100 != 99) continue;
    lines.save(
        [&](const std::string&, const std::string& saved) { most = std::max(most, saved.size()); });
  }
  EXPECT_LT(most, 60'000U);
  EXPECT_TRUE(is_taken_out(kSlogan, lines));
}

}  // namespace
}  // namespace warta
