// SPDX-License-Identifier: GPL-3.0-or-later
// What an ArticlePacker writes and an ArticleStore reads.
#include "indexer/schema/article_store.h"

#include <gtest/gtest.h>

#include "indexer/schema/error.h"
#include "indexer/schema/stored.h"
#include "indexer/write/article_packer.h"
#include "tests/support/temp_folder.h"

namespace warta {
namespace {

TaggedArticle article(int i) {
  TaggedArticle made;
  made.id = std::to_string(i);
  made.title = "Panen Raya Hari Ke-" + made.id;
  made.source = "kabarteluk.id";
  for (int line = 0; line < 20; ++line) {
    made.text += "Petani di desa " + std::to_string(i * 31 + line * 17) +
                 " memanen padi di sawah yang baru dibuka, naik dari musim tanam lalu.\n";
  }
  made.boilerplate = {"Bagikan", "Baca juga: Harga Gabah"};
  return made;
}

std::string write_store(const testing::TempFolder& folder, const ArticleDictionary* dictionary,
                        int count) {
  SectionWriter out(folder.path("flat"));
  const ArticlePacker packer(dictionary);
  std::string packed;
  std::vector<std::uint64_t> ends;
  for (int i = 0; i < count; ++i) ends.push_back((packed += packer.pack(article(i))).size());
  out.begin(kDictionarySection);
  out.append(dictionary != nullptr ? "yes" : "");
  out.begin(kArticlesSection);
  out.append(packed);
  out.begin(kArticleEndsSection);
  out.append_array(std::span(std::as_const(ends)));
  out.finish();
  return folder.path("flat");
}

TEST(ArticleStore, ComesBackAsItWent) {
  const testing::TempFolder folder;
  const SectionFile file(write_store(folder, nullptr, 3));
  const ArticleStore store(file, nullptr);
  ASSERT_EQ(store.articles(), 3U);
  const TaggedArticle back = store.article(2);
  EXPECT_EQ(encode_head(back), encode_head(article(1)));
  EXPECT_EQ(encode_body(back), encode_body(article(1)));
  EXPECT_EQ(store.head(3).title, "Panen Raya Hari Ke-2");
  EXPECT_EQ(store.head(3).text, "");
}

TEST(ArticleStore, ADictionaryMakesItSmaller) {
  const testing::TempFolder folder;
  std::vector<TaggedArticle> made;
  for (int i = 0; i < 1000; ++i) made.push_back(article(i));
  std::vector<const TaggedArticle*> all;
  for (const TaggedArticle& each : made) all.push_back(&each);
  const std::string trained = train_dictionary(all);
  ASSERT_FALSE(trained.empty());
  write_dictionary(folder.path("dictionary"), trained);
  const auto dictionary = std::make_shared<const ArticleDictionary>(folder.path("dictionary"));
  EXPECT_EQ(dictionary->bytes(), trained);

  const SectionFile file(write_store(folder, dictionary.get(), 3));
  const ArticleStore store(file, dictionary);
  EXPECT_EQ(store.dictionary(), dictionary.get());
  EXPECT_EQ(store.article(3).text, article(2).text);
  EXPECT_LT(2 * store.packed(1).size(), ArticlePacker(nullptr).pack(article(0)).size());
  EXPECT_THROW(ArticleStore(file, nullptr), Error);
}

TEST(ArticleStore, FewArticlesTeachNothing) {
  TaggedArticle one = article(1);
  EXPECT_EQ(train_dictionary({&one}), "");
}

// Whichever byte is wrong: an error or another text, never a read past the end.
TEST(ArticleStore, DamageIsAnError) {
  const testing::TempFolder folder;
  const std::string packed = ArticlePacker(nullptr).pack(article(1));
  for (std::size_t i = 0; i < packed.size(); ++i) {
    std::string broken = packed;
    broken[i] = static_cast<char>(broken[i] ^ 0xFF);
    SectionWriter out(folder.path("flat"));
    out.begin(kDictionarySection);
    out.begin(kArticlesSection);
    out.append(broken);
    out.begin(kArticleEndsSection);
    const std::vector<std::uint64_t> ends = {broken.size()};
    out.append_array(std::span(ends));
    out.finish();
    const SectionFile file(folder.path("flat"));
    try {
      ArticleStore(file, nullptr).article(1);
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::damaged);
    }
  }
}

}  // namespace
}  // namespace warta
