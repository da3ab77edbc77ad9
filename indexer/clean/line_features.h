// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen of a line of a page, each sight by itself: its words, its shape, where it stands
// and what stands around it. line_evidence.h adds up what they say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/clean/page_text.h"
#include "indexer/clean/word_overlap.h"

namespace warta {

// Of one line at a time; the buffers are used again.
class LineFeatures {
 public:
  // Takes in page.lines[i]. REQUIRES: the line is not empty
  void read(const PageText& page, std::size_t i);

  const std::vector<std::string_view>& words() const { return words_; }  // in normal form
  const std::vector<std::uint16_t>& shapes() const { return shapes_; }   // by number
  // What it says of the line that the text has so many of its words: headlines of other stories
  // share little.
  std::size_t shared_shape(const WordSet::Overlap& shared) const;

 private:
  std::string normal_;  // what words_ view
  std::vector<std::string_view> words_;
  std::vector<std::uint16_t> shapes_;
  std::size_t place_ = 0;
};

// How many numbers of shapes there are.
std::size_t shape_count();

// What data/line_evidence.tsv calls a shape: "between mid furniture text".
std::string shape_name(std::size_t shape);

}  // namespace warta
