// SPDX-License-Identifier: GPL-3.0-or-later
// The officials that a segment names, by the words of their names.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/schema/columns.h"

namespace warta {

class OfficialNames {
 public:
  // Views `column`, the segment's of officials, which must outlive this.
  explicit OfficialNames(const Column& column);

  // Names are numbered as the values of the column.
  std::size_t size() const { return column_.size(); }
  std::string_view name(std::uint32_t number) const { return column_.text(number); }

  // Normal forms, in the order of the name.
  std::vector<std::string_view> words_of(std::uint32_t number) const;

  // The names that have the word, in order; nothing when none has.
  std::span<const std::uint32_t> with_word(std::string_view wanted) const;

  // The words that sound like `wanted`, itself left out.
  std::vector<std::string_view> words_like(std::string_view wanted) const;

  // The words one edit from `wanted`, itself left out.
  std::vector<std::string_view> words_near(std::string_view wanted) const;

 private:
  std::string_view word(std::uint32_t number) const;
  const Column& column_;
  std::vector<std::string> words_;                             // in order
  std::vector<std::pair<std::string, std::uint32_t>> sounds_;  // of the words, in order
  std::vector<std::uint32_t> name_ends_;   // by name: past the last of its words
  std::vector<std::uint32_t> name_words_;  // their numbers
  std::vector<std::uint32_t> word_ends_;   // by word: past the last of its names
  std::vector<std::uint32_t> word_names_;
};

}  // namespace warta
