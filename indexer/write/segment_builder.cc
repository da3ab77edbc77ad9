// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/segment_builder.h"

#include <utility>

#include "indexer/schema/bytes.h"
#include "indexer/schema/flat_store.h"

namespace warta {

SegmentBuilder::SegmentBuilder(std::filesystem::path folder, const ArticleDictionary* dictionary)
    : folder_(std::move(folder)), packer_(dictionary), uses_dictionary_(dictionary != nullptr) {}

template <typename AddRoot>
void SegmentBuilder::add_words(const TokenizedText& text, AddRoot add_root) {
  for (const Token& token : text.tokens) {
    const VocabularyBuilder::Number word = words_.add(text.normal(token), token.kind);
    words_.count(word);
    if (token.alternative) numbers_.push_back(kAlsoReadAs);
    numbers_.push_back(kFirstWord + word);
    add_root(words_.root_of(word));
  }
}

void SegmentBuilder::add(const TaggedArticle& article, const Analysis& analysis) {
  add_words(analysis.title, [&](PostingsBuilder::Root root) { postings_.add_title_word(root); });
  numbers_.push_back(kTitleEnd);
  add_words(analysis.body, [&](PostingsBuilder::Root root) { postings_.add_body_word(root); });
  number_ends_.push_back(numbers_.size());
  postings_.add(article);
  records_.emplace_back(article);
  columns_.add(article);
}

void SegmentBuilder::write_tokens(SectionWriter& out) const {
  const std::vector<WordId> ids = words_.write(out);
  std::string tokens;
  std::vector<std::uint64_t> ends;
  std::size_t i = 0;
  for (const std::size_t end : number_ends_) {
    for (; i < end; ++i) {
      const WordId number = numbers_[i];
      append_varint(number < kFirstWord ? number : ids[number - kFirstWord], tokens);
    }
    ends.push_back(tokens.size());
  }
  out.begin("tokens");
  out.append(tokens);
  out.begin("token_ends");
  out.append_array(std::span(std::as_const(ends)));
}

void SegmentBuilder::write_articles(SectionWriter& out) const {
  std::vector<std::uint64_t> ends;
  std::uint64_t end = 0;
  out.begin(kDictionarySection);
  out.append(uses_dictionary_ ? "yes" : "");
  out.begin(kArticlesSection);
  for (const ArticleRecord& record : records_) {
    const std::string packed = packer_.pack(record);
    out.append(packed);
    ends.push_back(end += packed.size());
  }
  out.begin(kArticleEndsSection);
  out.append_array(std::span(std::as_const(ends)));
}

void SegmentBuilder::finish() {
  postings_.write(words_, folder_);
  SectionWriter out(folder_ / kFlatFile);
  write_tokens(out);
  write_articles(out);
  columns_.write(out);
  out.finish();
}

}  // namespace warta
