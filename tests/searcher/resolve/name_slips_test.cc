// SPDX-License-Identifier: GPL-3.0-or-later
// Every slip of one letter in the name of an official is resolved to the official, whoever it is
// and wherever the letter stands: over all whom the articles of corpus/ name.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "indexer/ingest.h"
#include "searcher/resolve/name_sound.h"
#include "searcher/resolve/official_values.h"
#include "searcher/resolve/typed_office.h"
#include "stemmer/officials/nicknames.h"
#include "stemmer/officials/titles.h"
#include "stemmer/text/normalize.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kLeastLetters = 3;  // of a word in which there is a slip

// `word` with one letter left out, put in, exchanged with the next or replaced. Of letters put in
// and replaced three will do: a vowel, a consonant, and one that no name has.
std::set<std::string> slips_of(const std::string& word) {
  std::set<std::string> slips;
  for (std::size_t i = 0; i <= word.size(); ++i) {
    const std::string head = word.substr(0, i);
    const std::string tail = word.substr(i);
    for (const char letter : {'a', 'n', 'x'}) {
      slips.insert(head + letter + tail);
      if (!tail.empty()) slips.insert(head + letter + tail.substr(1));
    }
    if (tail.empty()) break;
    slips.insert(head + tail.substr(1));
    if (tail.size() > 1) slips.insert(head + tail[1] + tail[0] + tail.substr(2));
  }
  slips.erase(word);
  return slips;
}

class NameSlipsTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new testing::TempFolder;
    std::vector<std::string> paths;
    for (const char* name : {"election", "province", "traps"}) {
      paths.push_back(std::string(WARTA_SOURCE_DIR "/corpus/") + name);
    }
    ingest(folder_->path("idx"), paths);
    index_ = new OpenIndex({folder_->path("idx")});
    for (const auto& reader : index_->readers()) {
      const OfficialNames& names = reader->official_names();
      for (std::uint32_t name = 0; name < names.size(); ++name) {
        Words words;
        for (const std::string_view word : names.words_of(name)) {
          sounds_.insert(name_sound(word));
          words.emplace_back(word);
        }
        names_.emplace_back(names.name(name), std::move(words));
      }
    }
  }
  static void TearDownTestSuite() {
    delete index_;
    delete folder_;
  }

  // Whether the name may be another's as well, or is read as something else than a name.
  static bool is_other(const std::string& slip) {
    return sounds_.contains(name_sound(slip)) || is_title_before(slip) || is_title_behind(slip) ||
           !name_behind(slip).empty() || !read_office(slip).position.empty();
  }

  static testing::TempFolder* folder_;
  static OpenIndex* index_;
  static std::vector<std::pair<std::string, Words>> names_;  // of the officials, with their words
  static std::set<std::string> sounds_;                      // of these words
};
testing::TempFolder* NameSlipsTest::folder_ = nullptr;
OpenIndex* NameSlipsTest::index_ = nullptr;
std::vector<std::pair<std::string, Words>> NameSlipsTest::names_;
std::set<std::string> NameSlipsTest::sounds_;

TEST_F(NameSlipsTest, AreResolvedToWhoHasTheName) {
  std::size_t tried = 0;
  std::vector<std::string> lost;
  for (const auto& [name, words] : names_) {
    for (std::size_t wrong = 0; wrong < words.size(); ++wrong) {
      if (words[wrong].size() < kLeastLetters) continue;
      for (const std::string& slip : slips_of(words[wrong])) {
        if (is_other(slip)) continue;
        Words typed = words;
        typed[wrong] = slip;
        ++tried;
        const OfficialMatches found = find_officials(typed, *index_);
        if (std::ranges::find(found.spelled, name) == found.spelled.end()) {
          lost.push_back(joined(typed) + " for " + name);
        }
      }
    }
  }
  EXPECT_GT(tried, 5000U);
  EXPECT_TRUE(lost.empty()) << lost.size() << " of " << tried << ", as "
                            << joined(std::vector(lost.begin(),
                                                  lost.begin() + std::min<std::ptrdiff_t>(
                                                                     std::ssize(lost), 40)),
                                      "\n");
}

// A name as it is printed is nobody else's for being near another.
TEST_F(NameSlipsTest, ANameAsPrintedIsNoSlip) {
  for (const auto& [name, words] : names_) {
    const OfficialMatches found = find_officials(words, *index_);
    EXPECT_NE(std::ranges::find(found.spelled, name), found.spelled.end()) << name;
    EXPECT_FALSE(found.is_other) << name;
  }
}

}  // namespace
}  // namespace warta
