// SPDX-License-Identifier: GPL-3.0-or-later
// What a VocabularyBuilder writes and a TokenStore reads.
#include "indexer/schema/token_store.h"

#include <gmock/gmock.h>

#include "indexer/schema/flat_store.h"
#include "indexer/write/vocabulary_builder.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

TEST(Vocabulary, KnowsAWordByItsFormAndItsRoot) {
  VocabularyBuilder words;
  const auto eats = words.add("memakan", TokenKind::word);
  EXPECT_EQ(words.add("memakan", TokenKind::word), eats);
  EXPECT_EQ(words.root_text(words.root_of(eats)), "makan");
  EXPECT_EQ(words.root_of(words.add("makan", TokenKind::word)), words.root_of(eats));
  EXPECT_EQ(words.root_of(words.add("makanan", TokenKind::word)), words.root_of(eats));
  // As a hashtag it is whole.
  const auto tag = words.add("memakan", TokenKind::hashtag);
  EXPECT_NE(tag, eats);
  EXPECT_EQ(words.root_text(words.root_of(tag)), "memakan");
}

class TokenStoreTest : public ::testing::Test {
 protected:
  TokenStoreTest() : writer_(folder_.path("idx")) {
    testing::add_articles(writer_, {"1", "Sekolah Dibuka\nSiswa bersekolah di sekolah baru.",  //
                                    "2", "Warga membuka jalan. Jalan dibuka Rp8 ribu."});
    writer_.commit();
    snapshot_ = open_snapshot(folder_.path("idx"));
  }

  const TokenStore& store() const { return snapshot_.segments.front()->store().flat()->words(); }
  std::vector<std::string> texts(const std::vector<WordId>& words) const {
    std::vector<std::string> all;
    for (WordId word : words) all.emplace_back(store().normal(word));
    return all;
  }

  testing::TempFolder folder_;
  IndexWriter writer_;
  Snapshot snapshot_;
};

TEST_F(TokenStoreTest, FindsWordsByRootFormAndPrefix) {
  EXPECT_THAT(texts(store().words_of_root("sekolah")),
              UnorderedElementsAre("sekolah", "bersekolah"));
  EXPECT_THAT(texts(store().words_of_root("buka")), UnorderedElementsAre("dibuka", "membuka"));
  EXPECT_THAT(texts(store().words_of_form("sekolah")), ElementsAre("sekolah"));
  EXPECT_THAT(texts(store().words_with_prefix("ba", 9)), ElementsAre("baru"));
  EXPECT_THAT(texts(store().words_with_prefix("", 2)), ::testing::SizeIs(2));
  EXPECT_THAT(store().words_with_prefix("", 0), IsEmpty());
  EXPECT_THAT(store().words_of_root("gunung"), IsEmpty());
  EXPECT_THAT(store().words_of_form("zzz"), IsEmpty());
  EXPECT_THAT(store().words_with_prefix("zzz", 9), IsEmpty());
}

// "dibuka", "jalan" and "sekolah" stand twice.
TEST_F(TokenStoreTest, OfManyWordsTheMostFrequentAreTaken) {
  EXPECT_THAT(texts(store().words_with_prefix("", 3)), ElementsAre("dibuka", "jalan", "sekolah"));
  EXPECT_THAT(texts(store().words_with_prefix("di", 1)), ElementsAre("dibuka"));
}

TEST_F(TokenStoreTest, NumbersWordsByFrequency) {
  EXPECT_EQ(store().normal(kFirstWord), "dibuka");  // twice, as are "jalan" and "sekolah"
  for (WordId word = kFirstWord + 1; word < store().words_end(); ++word) {
    EXPECT_LE(store().count(word), store().count(word - 1));
  }
}

TEST_F(TokenStoreTest, KeepsTheWordsInTheirOrder) {
  const auto words_of = [&](std::uint32_t document) {
    std::string words;
    for (WordStream stream = store().article(document); stream.next();) {
      if (!words.empty()) words += ' ';
      words += stream.id() == kTitleEnd     ? "|"
               : stream.id() == kAlsoReadAs ? "="
                                            : std::string(store().normal(stream.id()));
    }
    return words;
  };
  EXPECT_EQ(words_of(1), "sekolah dibuka | siswa bersekolah di sekolah baru");
  EXPECT_EQ(words_of(2).substr(0, 34), "| warga membuka jalan jalan dibuka");
  EXPECT_NE(words_of(2).find("= 8000"), std::string::npos) << words_of(2);
}

}  // namespace
}  // namespace warta
