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

namespace warta {

using WordId = std::uint32_t;

// Numbers that are no words.
inline constexpr WordId kTitleEnd = 0;    // once in every article: the headline is before it
inline constexpr WordId kAlsoReadAs = 1;  // the next word is another reading of the one before
inline constexpr WordId kFirstWord = 2;

// The words of one article, one after the other.
class WordStream {
 public:
  explicit WordStream(std::string_view bytes)
      : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  // Goes on to the next number, also those that are no words; false behind the last.
  bool next() {
    if (at_ == end_) return false;
    WordId value = 0;
    for (unsigned shift = 0; shift < 32; shift += 7) {
      const auto byte = static_cast<unsigned char>(*at_++);
      value |= static_cast<WordId>(byte & 0x7F) << shift;
      if (byte < 0x80 || at_ == end_) break;
    }
    id_ = value;
    return true;
  }
  WordId id() const { return id_; }

 private:
  const char* at_;
  const char* end_;
  WordId id_ = 0;
};

class TokenStore {
 public:
  // Views `file`, which must outlive this. Throws Error (damaged).
  explicit TokenStore(const SectionFile& file);

  // The words with this root, or of this normal form; several where words of one form differ in
  // kind. Nothing where the segment has none.
  std::vector<WordId> words_of_root(std::string_view root) const;
  std::vector<WordId> words_of_form(std::string_view normal) const;

  // Words that begin so, in alphabetical order, at most `limit`.
  std::vector<WordId> words_with_prefix(std::string_view prefix, std::size_t limit) const;

  std::string_view normal(WordId word) const;
  std::string_view root(WordId word) const;
  std::uint32_t count(WordId word) const { return counts_[word - kFirstWord]; }  // in the segment
  WordId words_end() const { return kFirstWord + static_cast<WordId>(counts_.size()); }

  // The article of a document. REQUIRES: 1 <= document <= articles()
  WordStream article(std::uint32_t document) const { return WordStream(article_bytes(document)); }
  std::string_view article_bytes(std::uint32_t document) const;  // as it is stored
  std::size_t articles() const { return article_ends_.size(); }

 private:
  std::string_view root_text(std::uint32_t root) const;

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
