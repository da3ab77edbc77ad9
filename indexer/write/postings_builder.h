// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the postings of a segment and writes them as a Xapian database: which documents have a
// term and how often, how long they are, and their days as values.
#pragma once

#include <tsl/robin_map.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/article.h"
#include "indexer/write/glass_format.h"
#include "indexer/write/posting_list.h"
#include "indexer/write/vocabulary_builder.h"

namespace warta {

class PostingsBuilder {
 public:
  using Root = VocabularyBuilder::Number;

  // A word of the next document, by its root. A headline's counts as several of the body.
  void add_title_word(Root root);
  void add_body_word(Root root);

  // Ends the next document; the first is 1.
  void add(const TaggedArticle& article);

  // Writes the files of the database into the folder, safe after sync_files(). `words` has the
  // texts of the roots. Throws Error (failed_write).
  void write(const VocabularyBuilder& words, const std::filesystem::path& folder) const;

 private:
  // The documents of each root, and the roots of the next one.
  class Roots {
   public:
    void count(Root root, std::uint32_t times);
    std::uint32_t end_document(std::uint32_t document);  // returns the sum of its counts
    const std::vector<PostingList>& lists() const { return lists_; }

   private:
    std::vector<PostingList> lists_;
    std::vector<Root> counted_;
  };

  void add_length(std::uint32_t length);

  Roots all_;
  Roots title_;
  tsl::robin_map<std::string, PostingList> values_;  // by term
  PostingList lengths_;
  std::vector<std::uint32_t> days_;  // by document; 0: not known
  GlassVersion version_;
};

}  // namespace warta
