// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/word_sequence.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

// By the words of an article, and by their places.
class SequenceMatcherTest : public ::testing::TestWithParam<Layout> {
 protected:
  SequenceMatcherTest() {
    IndexWriter writer(folder_.path("idx"), GetParam());
    testing::add_articles(writer,
                          {"1",
                           "Rapat Kerja Dibuka\nWali kota membuka rapat kerja. Rapat, rapat "
                           "kerja sama, dan rapat kerja KTP-el dibahas."});
    writer.commit();
    snapshot_ = open_snapshot(folder_.path("idx"));
  }

  std::size_t count(const WordSequence& sequence, bool in_title = false) const {
    const SequenceMatcher matcher(snapshot_.segments.front()->tokens(), sequence);
    return matcher.count(1, in_title, 99);
  }
  static WordSequence words(const std::vector<std::string>& forms) {
    WordSequence sequence;
    for (const std::string& form : forms) sequence.push_back({{form}});
    return sequence;
  }

  testing::TempFolder folder_;
  Snapshot snapshot_;
};

TEST_P(SequenceMatcherTest, CountsWordsOneBehindTheOther) {
  EXPECT_EQ(count(words({"rapat"})), 5U);
  EXPECT_EQ(count(words({"rapat", "kerja"})), 4U);
  EXPECT_EQ(count(words({"rapat", "rapat", "kerja", "sama"})), 1U);
  EXPECT_EQ(count(words({"kerja", "rapat"})), 1U);  // past a full stop
  EXPECT_EQ(count(words({"kota", "rapat"})), 0U);
  EXPECT_EQ(count(words({"buka"})), 0U);  // the root of other forms
}

TEST_P(SequenceMatcherTest, EndsWithTheHeadline) {
  EXPECT_EQ(count(words({"rapat", "kerja"}), true), 1U);
  EXPECT_EQ(count(words({"membuka"}), true), 0U);
  EXPECT_EQ(count(words({"dibuka", "wali"})), 0U);
}

TEST_P(SequenceMatcherTest, TakesAnyReadingOfAWord) {
  EXPECT_EQ(count(words({"kerja", "ktp", "el", "dibahas"})), 1U);
  EXPECT_EQ(count(words({"ktp-el", "dibahas"})), 1U);
  EXPECT_EQ(count(words({"ktp-el"})), 1U);
}

TEST_P(SequenceMatcherTest, TakesChoicesAndPrefixes) {
  EXPECT_EQ(count({{{"membuka", "menutup"}}, {{"rapat"}}}), 1U);
  EXPECT_EQ(count({{{"rap"}, true}}), 5U);
  EXPECT_EQ(count({{{"rap"}, true}, {{"ker"}, true}}), 4U);
  EXPECT_EQ(count({{{"zzz"}, true}}), 0U);
  EXPECT_EQ(count({{{"rapat"}}, {{"zzz"}}}), 0U);
  EXPECT_GE(count({{{""}, true}}), 18U);  // every word
}

TEST_P(SequenceMatcherTest, StopsWhenItHasSeenEnough) {
  const SequenceMatcher matcher(snapshot_.segments.front()->tokens(), words({"rapat"}));
  EXPECT_EQ(matcher.count(1, false, 2), 2U);
}

// Whether there is one is told by other means than how many there are.
TEST_P(SequenceMatcherTest, IsThereWhereItIsCounted) {
  const std::vector<std::string> texts = {"rapat", "kerja",  "KTP-el", "anak-anak", "S.Pd",
                                          "dan",   "rapat.", "e-KTP",  "pemda"};
  const std::vector<std::string> forms = {"rapat", "kerja", "ktp-el", "ktp", "el",    "anak",
                                          "dan",   "s.pd",  "e-ktp",  "spd", "pemda", "anak-anak"};
  std::mt19937 random(5);
  std::vector<std::string> ids_and_texts;
  constexpr std::uint32_t kArticles = 60;
  for (std::uint32_t i = 0; i < kArticles; ++i) {
    std::string text = "Kabar rapat kerja\n";
    for (int word = 0; word < 30; ++word) text += texts[random() % texts.size()] + ' ';
    ids_and_texts.push_back(std::to_string(i));
    ids_and_texts.push_back(text);
  }
  const testing::TempFolder folder;
  IndexWriter writer(folder.path("idx"), GetParam());
  testing::add_articles(writer, ids_and_texts);
  writer.commit();
  const Snapshot snapshot = open_snapshot(folder.path("idx"));
  std::size_t there = 0;
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> sequence;
    for (std::size_t size = 1 + random() % 4; size > 0; --size) {
      sequence.push_back(forms[random() % forms.size()]);
    }
    const SequenceMatcher matcher(snapshot.segments.front()->tokens(), words(sequence));
    for (std::uint32_t document = 1; document <= kArticles; ++document) {
      for (const bool in_title : {false, true}) {
        const bool is_there = matcher.count(document, in_title, 1) > 0;
        ASSERT_EQ(is_there, matcher.count(document, in_title, 99) > 0) << round << ' ' << document;
        there += is_there ? 1 : 0;
      }
    }
  }
  EXPECT_GT(there, 1000U);
}

INSTANTIATE_TEST_SUITE_P(Layouts, SequenceMatcherTest,
                         ::testing::Values(Layout::flat, Layout::portable), [](const auto& layout) {
                           return layout.param == Layout::flat ? "flat" : "portable";
                         });

}  // namespace
}  // namespace warta
