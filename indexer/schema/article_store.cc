// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/article_store.h"

#include <zstd.h>

#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"
#include "indexer/schema/stored.h"

namespace warta {
namespace {

// More than an article may have (indexer/tag.cc), its furniture and all.
constexpr std::size_t kLargestRecord = 64U << 20;

struct FreeContext {
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

// One a thread: making it takes longer than reading an article.
ZSTD_DCtx* context_of_thread() {
  thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
  return context.get();
}

}  // namespace

struct ArticleDictionary::Digested {
  explicit Digested(std::string_view bytes)
      : for_reading(ZSTD_createDDict(bytes.data(), bytes.size())) {}
  ~Digested() { ZSTD_freeDDict(for_reading); }
  Digested(const Digested&) = delete;
  Digested& operator=(const Digested&) = delete;

  ZSTD_DDict* for_reading;
};

ArticleDictionary::ArticleDictionary(const std::filesystem::path& file) {
  const SectionFile sections(file);
  sections.verify();  // a wrong byte would give wrong texts, and nothing would tell
  bytes_ = sections.section("dictionary");
  digested_ = std::make_shared<const Digested>(bytes_);
}

ArticleStore::ArticleStore(const SectionFile& file,
                           std::shared_ptr<const ArticleDictionary> dictionary)
    : file_(file),
      dictionary_(std::move(dictionary)),
      uses_dictionary_(!file.section(kDictionarySection).empty()),
      packed_(file.section(kArticlesSection)),
      ends_(file.array<std::uint64_t>(kArticleEndsSection)) {
  if (uses_dictionary_ && dictionary_ == nullptr) file.damaged(kDictionarySection);
}

std::string_view ArticleStore::packed(std::uint32_t document) const {
  const std::uint64_t begin = document == 1 ? 0 : ends_[document - 2];
  const std::uint64_t end = ends_[document - 1];
  if (end > packed_.size() || begin > end) file_.damaged(kArticleEndsSection);
  return packed_.substr(begin, end - begin);
}

std::pair<std::string_view, std::string_view> ArticleStore::parts(std::uint32_t document) const {
  std::string_view both = packed(document);
  const auto size = take_varint(both);
  if (!size || *size > both.size()) file_.damaged(kArticlesSection);
  return {both.substr(0, *size), both.substr(*size)};
}

std::string ArticleStore::unpack(std::string_view bytes) const {
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  if (size > kLargestRecord) file_.damaged(kArticlesSection);  // unknown and wrong sizes, too
  std::string text(size, '\0');
  const std::size_t got =
      uses_dictionary_
          ? ZSTD_decompress_usingDDict(context_of_thread(), text.data(), text.size(), bytes.data(),
                                       bytes.size(), dictionary_->digested_->for_reading)
          : ZSTD_decompressDCtx(context_of_thread(), text.data(), text.size(), bytes.data(),
                                bytes.size());
  if (ZSTD_isError(got) != 0 || got != text.size()) file_.damaged(kArticlesSection);
  return text;
}

TaggedArticle ArticleStore::head(std::uint32_t document) const {
  TaggedArticle article;
  decode_head(unpack(parts(document).first), article);
  return article;
}

void ArticleStore::read_body(std::uint32_t document, TaggedArticle& article) const {
  decode_body(unpack(parts(document).second), article);
}

TaggedArticle ArticleStore::article(std::uint32_t document) const {
  TaggedArticle article = head(document);
  read_body(document, article);
  return article;
}

}  // namespace warta
