// SPDX-License-Identifier: GPL-3.0-or-later
// The words of every article of a segment, in their order: what phrases are verified against and
// exact forms told by, in place of Xapian's positions, which take over half of an index.
//
// A segment has a vocabulary of distinct words, each with its root, numbered by frequency. An
// article is the numbers of its words as LEB128, most of them one or two bytes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/section_file.h"
#include "indexer/schema/word_reader.h"

namespace warta {

class TokenStore final : public WordReader {
 public:
  // Views `file`, which must outlive this. Throws Error (damaged).
  explicit TokenStore(const SectionFile& file);

  bool has_roots() const override { return true; }
  std::vector<WordId> words_of_root(std::string_view root) const override;
  std::vector<WordId> words_of_form(std::string_view normal) const override;
  std::vector<WordId> words_with_prefix(std::string_view prefix, std::size_t limit) const override;
  void each_form(const TakeForm& take) const override;
  std::string_view normal(WordId word) const override;
  std::string_view root(WordId word) const override;
  std::uint32_t count(WordId word) const override { return counts_[word - kFirstWord]; }
  WordId words_end() const override { return kFirstWord + static_cast<WordId>(counts_.size()); }

  // The words in the order of their normal forms, those of one form in the order of their roots.
  // REQUIRES: place < words_end() - kFirstWord
  WordId word_in_order(std::size_t place) const { return by_normal_[place] + kFirstWord; }

  // Roots are numbered from 0 on, in the order of their texts. Both throw Error (damaged).
  std::size_t roots() const { return root_ends_.size(); }
  std::string_view root_text(std::uint32_t root) const;
  std::uint32_t root_number(WordId word) const;

  WordStream article(std::uint32_t document) const override;
  std::size_t articles() const { return article_ends_.size(); }

 private:
  const SectionFile& file_;
  std::string_view normals_;
  std::span<const std::uint32_t> normal_ends_;
  std::span<const std::uint32_t> counts_;
  std::span<const std::uint32_t> root_of_;  // by word: the place of its root in the list of roots
  std::string_view roots_;                  // in order
  std::span<const std::uint32_t> root_ends_;
  std::span<const std::uint32_t> by_root_;    // words less kFirstWord, in order of their roots
  std::span<const std::uint32_t> by_normal_;  // the same in order of their normal forms
  std::string_view articles_;
  std::span<const std::uint64_t> article_ends_;
};

}  // namespace warta
