// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every word, tried on all that the tables and the golden files know and on what a
// fixed random source makes of it.
#include <gtest/gtest.h>

#include <cctype>
#include <cstddef>
#include <fstream>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "stemmer/roots/lexicon.h"
#include "stemmer/roots/stemmer.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

std::string_view stem(std::string_view word) {
  return Stemmer().stem(word);
}

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& c : low) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return low;
}

void add_words_of(const std::string& path, std::set<std::string>& words) {
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("#")) continue;
    std::istringstream cells(line);
    for (std::string word; cells >> word;) words.insert(word);
  }
}

// Words of every kind: roots, names, exceptions, golden words, words of region names.
const std::set<std::string>& known_words() {
  static const std::set<std::string> words = [] {
    std::set<std::string> all;
    for (const std::string_view name : {"roots", "stem_exceptions", "regions", "titles"}) {
      const Table& rows = table(name);
      for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const std::string_view cell : rows.row(i)) {
          std::istringstream cells(lowered(cell));
          for (std::string word; cells >> word;) all.insert(word);
        }
      }
    }
    for (const char* file : {"stems.tsv", "stems_news.tsv", "stems_heldout.tsv", "same_root.tsv"}) {
      add_words_of(std::string(WARTA_SOURCE_DIR "/tests/golden/") + file, all);
    }
    return all;
  }();
  return words;
}

// The known words with affixes and clitics that may or may not fit.
std::vector<std::string> made_up_words(std::size_t count) {
  static constexpr std::string_view kPrefixes[] = {"",    "me",  "mem", "menge", "di", "ber",
                                                   "ter", "pe",  "se",  "ke",    "ku", "memper",
                                                   "per", "nge", "ny",  "di-"};
  static constexpr std::string_view kSuffixes[] = {"",    "kan", "i",     "an", "nya",  "lah",
                                                   "kah", "mu",  "kunya", "in", "-nya", "2"};
  const std::vector<std::string> words(known_words().begin(), known_words().end());
  std::mt19937 random(20260101);  // NOLINT(cert-msc51-cpp): the same words in every run
  const auto below = [&random](std::size_t n) { return random() % n; };
  std::vector<std::string> made;
  while (made.size() < count) {
    std::string word(kPrefixes[below(std::size(kPrefixes))]);
    word += words[below(words.size())];
    if (below(8) == 0) word.append("-").append(words[below(words.size())]);
    word += kSuffixes[below(std::size(kSuffixes))];
    if (below(8) == 0) word.resize(1 + below(word.size()));
    made.push_back(std::move(word));
  }
  return made;
}

bool is_view_of(std::string_view part, std::string_view whole) {
  return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

TEST(StemmerProperty, EveryHeadwordThatIsARootIsItsOwnStem) {
  std::size_t roots = 0;
  for (const std::string_view word : Lexicon::words()) {
    LexiconEntry entry;
    ASSERT_TRUE(Lexicon::find(word, entry)) << word;
    if (entry.is_root || entry.is_name) {
      EXPECT_EQ(stem(word), word);
      ++roots;
    }
    EXPECT_EQ(stem(stem(word)), stem(word)) << word;
    EXPECT_FALSE(entry.root.empty()) << word;
  }
  EXPECT_GT(roots, 25'000U);
}

TEST(StemmerProperty, StemmingTwiceChangesNothing) {
  for (const std::string& word : known_words()) {
    const std::string once(stem(word));
    EXPECT_EQ(stem(once), once) << word;
  }
}

TEST(StemmerProperty, NoStemIsEmptyOrPointsAstray) {
  for (const std::string& word : made_up_words(100'000)) {
    const std::string_view root = stem(word);
    ASSERT_FALSE(root.empty()) << word;
    ASSERT_TRUE(is_view_of(root, word) || stem(root) == root) << word;
    LexiconEntry entry;
    ASSERT_TRUE(is_view_of(root, word) || Lexicon::find(root, entry)) << word;
  }
}

TEST(StemmerProperty, TheFirstExplanationIsTheStem) {
  for (const std::string& word : made_up_words(10'000)) {
    EXPECT_EQ(Stemmer().explain(word).front().root, stem(word)) << word;
  }
}

// "Kabupaten Pekalongan", "Kota Toli-Toli", "Aceh": the name's only word stays whole. Where it is a
// word that derives ("Kecamatan Serangan") the word goes first: that is what news mean by it.
TEST(StemmerProperty, NoRegionNameIsCut) {
  const Table& regions = table("regions");
  std::set<std::string> cut;
  std::size_t provinces_and_regencies = 0;
  for (std::size_t i = 0; i < regions.size(); ++i) {
    const std::string_view full = regions.row(i)[1];
    const std::size_t space = full.find(' ');
    const bool is_province = regions.row(i)[0].size() == 2;  // "Aceh" has no level before it
    if (space != full.rfind(' ') || (is_province && space != std::string_view::npos)) continue;
    const std::string name =
        lowered(space == std::string_view::npos ? full : full.substr(space + 1));
    if (stem(name) == name) continue;
    const bool is_district = regions.row(i)[0].size() > 5;
    provinces_and_regencies += is_district ? 0 : 1;
    cut.insert(name);
  }
  EXPECT_EQ(provinces_and_regencies, 0U);
  for (const std::string& name : cut) {
    LexiconEntry entry;
    EXPECT_TRUE(Lexicon::find(name, entry) && !entry.is_name) << name;
  }
  EXPECT_LE(cut.size(), 31U);
}

TEST(StemmerProperty, ManyThreadsGetOneAnswer) {
  const std::vector<std::string> words = made_up_words(20'000);
  std::vector<std::string> expected;
  for (const std::string& word : words) expected.emplace_back(stem(word));
  std::vector<std::size_t> wrong(4);
  std::vector<std::thread> threads;
  for (std::size_t& count : wrong) {
    threads.emplace_back([&words, &expected, &count] {
      for (std::size_t i = 0; i < words.size(); ++i) count += stem(words[i]) == expected[i] ? 0 : 1;
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::size_t count : wrong) EXPECT_EQ(count, 0U);
}

}  // namespace
}  // namespace warta
