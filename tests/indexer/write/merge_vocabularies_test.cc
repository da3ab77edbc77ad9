// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/merge_vocabularies.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

#include "indexer/write/vocabulary_builder.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

using Words = std::vector<std::pair<std::string, TokenKind>>;

constexpr TokenKind kWord = TokenKind::word;
constexpr TokenKind kTag = TokenKind::hashtag;  // is its own root

// The vocabulary of a segment in a file, and the new number of each of `words`.
struct Written {
  Written(const std::string& path, const Words& words) {
    VocabularyBuilder builder;
    std::vector<VocabularyBuilder::Number> numbers;
    for (const auto& [text, kind] : words) {
      numbers.push_back(builder.add(text, kind));
      builder.count(numbers.back());
    }
    SectionWriter out(path);
    const std::vector<WordId> all = builder.write(out);
    for (const VocabularyBuilder::Number number : numbers) ids.push_back(all[number]);
    finish(out);
    file = std::make_unique<SectionFile>(path);
    store = std::make_unique<TokenStore>(*file);
  }
  static void finish(SectionWriter& out) {
    out.begin("tokens");
    out.begin("token_ends");
    out.finish();
  }

  std::vector<WordId> ids;
  std::unique_ptr<SectionFile> file;
  std::unique_ptr<TokenStore> store;
};

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The same file as that of one segment with all words.
TEST(MergeVocabularies, MakesWhatOneBuilderMakesOfAll) {
  const testing::TempFolder folder;
  const std::vector<Words> segments = {
      {{"memakan", kWord}, {"makan", kWord}, {"memakan", kTag}, {"bupati", kWord}},
      {},
      {{"makanan", kWord}, {"memakan", kTag}, {"memakan", kWord}, {"bupatinya", kWord}},
      {{"bupati", kWord}, {"bupati", kTag}, {"aceh", kWord}, {"kabupaten", kWord}},
  };
  Words all;
  std::vector<Written> written;
  std::vector<const TokenStore*> stores;
  for (const Words& words : segments) {
    written.emplace_back(folder.path(std::to_string(written.size())), words);
    stores.push_back(written.back().store.get());
    all.insert(all.end(), words.begin(), words.end());
  }
  const Written whole(folder.path("whole"), all);
  SectionWriter out(folder.path("merged"));
  const std::vector<NewNumbers> numbers = merge_vocabularies(stores, out);
  Written::finish(out);
  EXPECT_EQ(bytes_of(folder.path("merged")), bytes_of(folder.path("whole")));
  std::size_t at = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    for (const WordId id : written[i].ids) {
      EXPECT_EQ(numbers[i][id - kFirstWord], whole.ids[at]) << all[at].first;
      ++at;
    }
  }
}

}  // namespace
}  // namespace warta
