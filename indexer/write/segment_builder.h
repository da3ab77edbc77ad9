// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a segment of a flat index: Xapian's postings, and beside them the flat file with
// the words in their order, the stored articles and the columns of values.
//
// New segments are small: Xapian's inverter, which keeps a segment in memory until it is written,
// takes more time for an article the more there are, and each core can write one. merge.h makes few
// of many.
#pragma once

#include <xapian.h>

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/write/article_packer.h"
#include "indexer/write/columns_builder.h"
#include "indexer/write/document.h"
#include "indexer/write/segment_writer.h"
#include "indexer/write/vocabulary_builder.h"
#include "stemmer/analyzer.h"

namespace warta {

class SegmentBuilder final : public SegmentWriter {
 public:
  // Begins a segment in the folder, which must not be there yet. `dictionary` is the index's; null
  // where it has none. Throws Error (failed_write).
  SegmentBuilder(const std::filesystem::path& folder, const ArticleDictionary* dictionary);

  void add(const TaggedArticle& article, const Analysis& analysis) override;
  void finish() override;

 private:
  // Counts words of one root in one text.
  class RootCounter {
   public:
    void add(VocabularyBuilder::Number root, Xapian::termcount weight);
    const std::vector<RootCount>& take(const VocabularyBuilder& words);  // and begins anew

   private:
    std::vector<Xapian::termcount> counts_;           // by number of the root
    std::vector<VocabularyBuilder::Number> counted_;  // roots whose count is not 0
    std::vector<RootCount> taken_;
  };

  void add_words(const TokenizedText& text, Xapian::termcount weight, bool is_title);

  std::filesystem::path folder_;
  Xapian::WritableDatabase postings_;
  VocabularyBuilder words_;
  std::vector<WordId> numbers_;  // marks, and words by their number in `words_` + kFirstWord
  std::vector<std::size_t> number_ends_;  // by article
  RootCounter all_roots_;
  RootCounter title_roots_;
  ArticlePacker packer_;
  bool uses_dictionary_;
  std::string packed_;
  std::vector<std::uint64_t> packed_ends_;
  ColumnsBuilder columns_;
};

}  // namespace warta
