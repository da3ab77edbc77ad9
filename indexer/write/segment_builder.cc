// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/segment_builder.h"

#include <utility>

#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"
#include "indexer/schema/flat_store.h"

namespace warta {
namespace {

// Until the segment is finished nobody reads it, so that Xapian need not be careful; and since no
// document of it is ever changed, it need not know which terms each has.
constexpr int kFlags = Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC |
                       Xapian::DB_DANGEROUS | Xapian::DB_NO_TERMLIST;

[[noreturn]] void fail(const std::filesystem::path& folder, const Xapian::Error& failure) {
  throw Error(ErrorCode::failed_write, folder.string() + ": " + failure.get_description());
}

}  // namespace

void SegmentBuilder::RootCounter::add(VocabularyBuilder::Number root, Xapian::termcount weight) {
  if (root >= counts_.size()) counts_.resize(2 * root + 1);
  if (counts_[root] == 0) counted_.push_back(root);
  counts_[root] += weight;
}

const std::vector<RootCount>& SegmentBuilder::RootCounter::take(const VocabularyBuilder& words) {
  taken_.clear();
  for (VocabularyBuilder::Number root : counted_) {
    taken_.push_back({words.root_text(root), std::exchange(counts_[root], 0)});
  }
  counted_.clear();
  return taken_;
}

SegmentBuilder::SegmentBuilder(const std::filesystem::path& folder,
                               const ArticleDictionary* dictionary) try
    : folder_(folder),
      postings_(folder.string(), kFlags),
      packer_(dictionary),
      uses_dictionary_(dictionary != nullptr) {
} catch (const Xapian::Error& failure) {
  fail(folder, failure);
}

void SegmentBuilder::add_words(const TokenizedText& text, Xapian::termcount weight, bool is_title) {
  for (const Token& token : text.tokens) {
    const VocabularyBuilder::Number word = words_.add(text.normal(token), token.kind);
    words_.count(word);
    if (token.alternative) numbers_.push_back(kAlsoReadAs);
    numbers_.push_back(kFirstWord + word);
    all_roots_.add(words_.root_of(word), weight);
    if (is_title) title_roots_.add(words_.root_of(word), 1);
  }
}

void SegmentBuilder::add(const TaggedArticle& article, const Analysis& analysis) try {
  add_words(analysis.title, kTitleWeight, true);
  numbers_.push_back(kTitleEnd);
  add_words(analysis.body, 1, false);
  number_ends_.push_back(numbers_.size());
  postings_.add_document(
      make_document(article, all_roots_.take(words_), title_roots_.take(words_)));
  packed_ += packer_.pack(article);
  packed_ends_.push_back(packed_.size());
  columns_.add(article);
} catch (const Xapian::Error& failure) {
  fail(folder_, failure);
}

void SegmentBuilder::finish() try {
  postings_.commit();
  postings_.close();
  SectionWriter out(folder_ / kFlatFile);
  const std::vector<WordId> ids = words_.write(out);
  std::string tokens;
  std::vector<std::uint64_t> token_ends;
  std::size_t i = 0;
  for (std::size_t end : number_ends_) {
    for (; i < end; ++i) {
      const WordId number = numbers_[i];
      append_varint(number < kFirstWord ? number : ids[number - kFirstWord], tokens);
    }
    token_ends.push_back(tokens.size());
  }
  out.begin("tokens");
  out.append(tokens);
  out.begin("token_ends");
  out.append_array(std::span(std::as_const(token_ends)));
  out.begin(kDictionarySection);
  out.append(uses_dictionary_ ? "yes" : "");
  out.begin(kArticlesSection);
  out.append(packed_);
  out.begin(kArticleEndsSection);
  out.append_array(std::span(std::as_const(packed_ends_)));
  columns_.write(out);
  out.finish();
} catch (const Xapian::Error& failure) {
  fail(folder_, failure);
}

}  // namespace warta
