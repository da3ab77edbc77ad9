// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/lexicon.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "stemmer/roots/affix_class.h"
#include "stemmer/roots/stemmer.h"
#include "stemmer/tables/table.h"

namespace warta {
namespace {

LexiconEntry find(std::string_view word) {
  LexiconEntry entry;
  EXPECT_TRUE(Lexicon::find(word, entry)) << word;
  return entry;
}

TEST(Lexicon, TellsRootsFormsAndNames) {
  EXPECT_TRUE(find("beli").is_root);
  EXPECT_EQ(find("beli").root, "beli");
  EXPECT_FALSE(find("membeli").is_root);
  EXPECT_EQ(find("membeli").root, "beli");
  EXPECT_TRUE(find("pemalang").is_name);
  EXPECT_EQ(find("pemalang").root, "pemalang");
}

TEST(Lexicon, DoesNotKnowEveryWord) {
  for (const char* word : {"", "xyzzy", "belii", "bel i", "BELI"}) {
    EXPECT_FALSE(Lexicon::contains(word)) << word;
  }
  EXPECT_FALSE(Lexicon::contains(std::string(1000, 'a')));
}

TEST(Lexicon, KnowsWhatTheDictionaryLicenses) {
  EXPECT_NE(find("beri").classes() & affix_class::kKan, 0U);
  EXPECT_EQ(find("menteri").classes() & affix_class::kAnyVerb, 0U);
  // A form tells of its root.
  EXPECT_EQ(find("memberikan").classes(), find("beri").classes());
}

TEST(Lexicon, TakesTheMoreProductiveRootOfTwo) {
  EXPECT_EQ(find("berikan").root, "beri");  // beri + -kan, not ber- + ikan
  EXPECT_EQ(find("menangis").root, "tangis");
}

TEST(Lexicon, DemotesHeadwordsThatDerive) {
  EXPECT_EQ(find("belajar").root, "ajar");
  EXPECT_EQ(find("berlaku").root, "laku");
  EXPECT_EQ(find("tahapan").root, "tahap");
}

TEST(Lexicon, KeepsLexicalisedWords) {
  for (const char* word : {"perempuan", "lapangan", "halaman", "pahlawan", "beruang", "mereka"}) {
    EXPECT_TRUE(find(word).is_root) << word;
  }
}

// A region whose name is no dictionary word must not be cut.
TEST(Lexicon, ProtectsEveryOneWordRegionName) {
  const Table& regions = table("regions");
  for (std::size_t i = 0; i < regions.size(); ++i) {
    std::string name(regions.row(i)[1]);
    name.erase(0, name.rfind(' ') + 1);
    for (char& c : name) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    LexiconEntry entry;
    if (name.find('-') != std::string::npos || Lexicon::find(name, entry)) continue;
    EXPECT_EQ(Stemmer().stem(name), name);
  }
}

// Every row of our own tables is what the stemmer answers: none is shadowed by the dictionary.
TEST(Lexicon, FollowsTheExceptions) {
  const Table& exceptions = table("stem_exceptions");
  for (std::size_t i = 0; i < exceptions.size(); ++i) {
    const auto row = exceptions.row(i);
    EXPECT_EQ(Stemmer().stem(row[0]), row[1]);
    EXPECT_EQ(Stemmer().stem(row[1]), row[1]) << "the root of " << row[0];
  }
}

TEST(Lexicon, FollowsTheRoots) {
  const Table& roots = table("roots");
  for (std::size_t i = 0; i < roots.size(); ++i) {
    EXPECT_EQ(Stemmer().stem(roots.row(i)[0]), roots.row(i)[0]);
  }
}

TEST(Lexicon, GivesTheRootOfFormsAlone) {
  EXPECT_EQ(Lexicon::root_of_form("pemerintahan"), "perintah");
  EXPECT_EQ(Lexicon::root_of_form("perintah"), "");
  EXPECT_EQ(Lexicon::root_of_form("pemalang"), "");
  EXPECT_EQ(Lexicon::root_of_form("xyzzy"), "");
}

}  // namespace
}  // namespace warta
