// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the vocabulary of a segment as a TokenStore reads it, wherever its words come from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "indexer/schema/section_file.h"
#include "indexer/schema/word_reader.h"

namespace warta {

// Distinct words, numbered from 0 on in the order of their normal forms, those of one form in the
// order of their roots; and their roots, numbered in the order of their texts.
struct OrderedVocabulary {
  std::vector<std::uint32_t> counts;   // by word
  std::vector<std::uint32_t> root_of;  // by word
  std::size_t roots = 0;
  std::function<std::string_view(std::uint32_t word)> normal;
  std::function<std::string_view(std::uint32_t root)> root_text;
};

// Writes the sections; returns the number that each word has in the segment: the most frequent has
// the smallest. Memory: 28 bytes a word beside `words`.
std::vector<WordId> write_vocabulary(const OrderedVocabulary& words, SectionWriter& out);

}  // namespace warta
