// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/stemmer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "stemmer/roots/lexicon.h"

namespace warta {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;

std::string stem(std::string_view word) {
  return std::string(Stemmer().stem(word));
}

struct GoldenRow {
  std::string word, root, word_class;
};

std::vector<GoldenRow> golden_rows(const std::string& file = "stems.tsv") {
  std::ifstream in(WARTA_SOURCE_DIR "/tests/golden/" + file);
  std::vector<GoldenRow> rows;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("#")) continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    rows.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1),
                    line.substr(second + 1)});
  }
  return rows;
}

struct Tally {
  int right = 0;
  int all = 0;
  std::string misses;
};

std::map<std::string, Tally> tally_classes(const std::string& file) {
  std::map<std::string, Tally> classes;
  for (const GoldenRow& row : golden_rows(file)) {
    Tally& tally = classes[row.word_class];
    ++tally.all;
    const std::string got = stem(row.word);
    if (got == row.root) {
      ++tally.right;
    } else {
      tally.misses += "\n  " + row.word + ": " + got + ", not " + row.root;
    }
  }
  return classes;
}

// Each class for itself: a rule that helps one and breaks another does not pass.
TEST(StemmerGolden, EveryClassReachesItsFloor) {
  constexpr double kFloor = 0.98;
  const auto classes = tally_classes("stems.tsv");
  EXPECT_EQ(classes.size(), 24U);
  for (const auto& [name, tally] : classes) {
    EXPECT_GE(tally.right, kFloor * tally.all) << name << tally.misses;
  }
}

// Words as news has them, most of them ordinary.
TEST(StemmerGolden, WordsOfNewsReachTheirFloor) {
  constexpr double kFloor = 0.995;
  const auto classes = tally_classes("stems_news.tsv");
  EXPECT_EQ(classes.size(), 7U);
  for (const auto& [name, tally] : classes) {
    EXPECT_GE(tally.right, kFloor * tally.all) << name << tally.misses;
  }
}

// Words that no rule and no row was made for: what is to be expected of words not seen. The floor
// only says that the file was read.
TEST(StemmerGolden, ReportsTheWordsKeptAside) {
  const std::vector<GoldenRow> rows = golden_rows("stems_heldout.tsv");
  std::size_t right = 0;
  std::string misses;
  for (const GoldenRow& row : rows) {
    const std::string got = stem(row.word);
    right += got == row.root ? 1 : 0;
    if (got != row.root) misses += "\n  " + row.word + ": " + got + ", not " + row.root;
  }
  std::cout << right << " of " << rows.size() << " words kept aside are right" << misses << '\n';
  EXPECT_GE(rows.size(), 400U);
  EXPECT_GE(100 * right, 97 * rows.size());
}

TEST(StemmerGolden, ARootStaysItself) {
  for (const GoldenRow& row : golden_rows()) EXPECT_EQ(stem(row.root), row.root);
}

TEST(Stemmer, KeepsWhatItDoesNotKnow) {
  EXPECT_EQ(stem("xyzzy"), "xyzzy");
  EXPECT_EQ(stem("1.026"), "1.026");
  EXPECT_EQ(stem("covid-19"), "covid-19");
  EXPECT_EQ(stem("москва"), "москва");
  EXPECT_EQ(stem("di"), "di");
}

TEST(Stemmer, StandsAnyBytes) {
  EXPECT_EQ(stem(""), "");
  EXPECT_EQ(stem("-"), "-");
  EXPECT_EQ(stem("--"), "--");
  EXPECT_EQ(stem("-anak"), "-anak");
  EXPECT_EQ(stem("anak-"), "anak-");
  EXPECT_EQ(stem("a-b-c-d"), "a-b-c-d");
  EXPECT_EQ(stem("2"), "2");
  const std::string endless = "memper" + std::string(100'000, 'a') + "kan";
  EXPECT_EQ(stem(endless), endless);
  const std::string long_pair = endless + "-" + endless;
  EXPECT_EQ(stem(long_pair), endless);
  EXPECT_EQ(stem("\xff\xfe"), "\xff\xfe");
}

// The answer may be stored beside the document while the word's buffer is reused.
TEST(Stemmer, GivesTheLexiconsViewOfAKnownRoot) {
  std::string word = "pemerintahan";
  const std::string_view root = Stemmer().stem(word);
  word.assign(word.size(), 'x');
  EXPECT_EQ(root, "perintah");
}

TEST(Stemmer, TakesCliticsOffOnlyWhereAWordIsLeft) {
  EXPECT_EQ(stem("bukunyalah"), "buku");
  EXPECT_EQ(stem("sekolahlah"), "sekolah");
  EXPECT_EQ(stem("zumpalah"), "zumpalah");
  EXPECT_EQ(stem("zumpakah"), "zumpakah");
}

// -nya comes off loan words and names that nobody listed; four letters must be left.
TEST(Stemmer, TakesNyaOffUnknownWords) {
  EXPECT_EQ(stem("zumpanya"), "zumpa");
  EXPECT_EQ(stem("zumpanyalah"), "zumpanyalah");
  EXPECT_EQ(stem("vonya"), "vonya");
  EXPECT_EQ(stem("zumnya"), "zumnya");
  EXPECT_EQ(stem("sonya"), "sonya");
}

TEST(Stemmer, KnowsSpokenVerbs) {
  EXPECT_EQ(stem("ngambil"), "ambil");
  EXPECT_EQ(stem("jelasin"), "jelas");
  EXPECT_EQ(stem("kebawa"), "bawa");
  EXPECT_EQ(stem("ngawi"), "ngawi");
  EXPECT_EQ(stem("arifin"), "arifin");
}

// "menjinakan" for "menjinakkan", "mengembalikkan" for "mengembalikan".
TEST(Stemmer, ReadsThroughAKTooFewOrTooMany) {
  EXPECT_EQ(stem("menjinakan"), "jinak");
  EXPECT_EQ(stem("mengembalikkan"), "kembali");
}

TEST(Stemmer, TakesNyaOffPairs) {
  EXPECT_EQ(stem("visi-misinya"), "visi-misi");
  EXPECT_EQ(stem("menang-kalah"), "menang-kalah");
  EXPECT_EQ(stem("hamba-hamba-nya"), "hamba");
}

TEST(Stemmer, HalvesDoubledWordsThatItDoesNotKnow) {
  EXPECT_EQ(stem("zumpa-zumpa"), "zumpa");
  EXPECT_EQ(stem("zumpa-zimpi"), "zumpa-zimpi");
  EXPECT_EQ(stem("di-zumpa-kan"), "zumpa");
  EXPECT_EQ(stem("di-zumpa-zumpi"), "di-zumpa-zumpi");
  EXPECT_EQ(stem("toli-toli"), "toli-toli");
}

TEST(StemmerExplain, OpensWithWhatStemGives) {
  for (const GoldenRow& row : golden_rows()) {
    const std::vector<StemAnalysis> analyses = Stemmer().explain(row.word);
    ASSERT_FALSE(analyses.empty()) << row.word;
    EXPECT_EQ(analyses.front().root, stem(row.word)) << row.word;
    EXPECT_TRUE(analyses.front().chosen);
  }
}

TEST(StemmerExplain, NamesTheRulesItWeighed) {
  EXPECT_THAT(Stemmer().explain("mengirimkannya"),
              testing::Contains(Field(&StemAnalysis::rule, HasSubstr("meN- + -kan + -nya"))));
  EXPECT_THAT(Stemmer().explain("xyzzy"),
              ElementsAre(Field(&StemAnalysis::rule, "stays as it is")));
}

}  // namespace
}  // namespace warta
