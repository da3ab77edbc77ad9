// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the distinct words of a segment with their roots, and writes them as a TokenStore reads
// them: numbered by frequency.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/section_file.h"
#include "indexer/schema/token_store.h"
#include "indexer/write/number_table.h"
#include "stemmer/text/token.h"

namespace warta {

class VocabularyBuilder {
 public:
  // Numbers as they come in, from 0 on; write() gives the words others.
  using Number = std::uint32_t;

  // The number of a word, new or known. Its root is looked for once, however often it comes.
  Number add(std::string_view normal, TokenKind kind);

  void count(Number word, std::uint32_t times = 1) { words_[word].count += times; }

  // The number of the word's root: words of one root share it.
  Number root_of(Number word) const { return words_[word].root; }
  std::string_view root_text(Number root) const { return roots_[root]; }
  std::string_view normal(Number word) const { return words_[word].normal; }
  std::uint32_t count_of(Number word) const { return words_[word].count; }
  std::size_t size() const { return words_.size(); }
  std::size_t roots() const { return roots_.size(); }

  // The numbers of the roots in the order of their texts.
  std::vector<Number> roots_in_order() const;

  // Writes the sections; returns the new number of each word.
  std::vector<WordId> write(SectionWriter& out) const;

 private:
  struct Word {
    std::string_view normal;
    Number root = 0;
    std::uint32_t count = 0;
  };

  Number add(std::string_view normal, std::string_view root);
  std::optional<Number> find(std::string_view normal, std::uint64_t key) const;
  Number add_root(std::string_view root, std::string_view word);
  std::vector<Number> alphabetical_words(std::span<const std::uint32_t> rank) const;

  std::deque<std::string> texts_;  // that stay where they are
  std::vector<Word> words_;
  std::vector<std::string_view> roots_;
  NumberTable word_numbers_;
  NumberTable root_numbers_;
};

}  // namespace warta
