// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a segment of a flat index: Xapian's postings, and beside them the flat file with
// the words in their order, the stored articles and the columns of values.
//
// Each core can write one at a time. merge.h makes few of many.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/write/article_packer.h"
#include "indexer/write/columns_builder.h"
#include "indexer/write/postings_builder.h"
#include "indexer/write/segment_writer.h"
#include "indexer/write/vocabulary_builder.h"
#include "stemmer/analyzer.h"

namespace warta {

class SegmentBuilder final : public SegmentWriter {
 public:
  // Begins a segment in the folder, which must not be there yet. `dictionary` is the index's; null
  // where it has none.
  SegmentBuilder(std::filesystem::path folder, const ArticleDictionary* dictionary);

  void add(const TaggedArticle& article, const Analysis& analysis) override;
  void finish() override;

 private:
  template <typename AddRoot>
  void add_words(const TokenizedText& text, AddRoot add_root);
  void write_tokens(SectionWriter& out) const;
  void write_articles(SectionWriter& out) const;

  std::filesystem::path folder_;
  VocabularyBuilder words_;
  PostingsBuilder postings_;
  std::vector<WordId> numbers_;  // marks, and words by their number in `words_` + kFirstWord
  std::vector<std::size_t> number_ends_;  // by article
  ArticlePacker packer_;
  bool uses_dictionary_;
  std::vector<ArticleRecord> records_;
  ColumnsBuilder columns_;
};

}  // namespace warta
