// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that have a term and how often, encoded as Xapian's tables hold them. They come in
// order, so that a list grows as it will be written and nothing is ever sorted.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/write/glass_table_writer.h"

namespace warta {

class PostingList {
 public:
  // REQUIRES: `document` is not before the last one. The last one again changes nothing.
  void add(std::uint32_t document, std::uint32_t count);

  bool is_empty() const { return documents_ == 0; }
  std::uint32_t largest_count() const { return largest_count_; }

  // Adds the items of the list to a table: as that of a term, or as the lengths of all documents.
  void write(std::string_view term, GlassTableWriter& out) const;
  void write_as_lengths(GlassTableWriter& out) const;

 private:
  void write_chunks(std::string chunk, std::string_view first_key, std::string_view key_begin,
                    GlassTableWriter& out) const;

  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
  std::uint32_t documents_ = 0;
  std::uint32_t largest_count_ = 0;
  std::uint64_t sum_of_counts_ = 0;
  std::string bytes_;  // a count, and for each further document its distance less one and a count
};

// The number of a document as a part of keys: in the order of the numbers.
void append_in_order(std::uint32_t document, std::string& key);

// A term as a key: zero bytes are marked, so that what follows a term is not taken for more of it.
std::string term_key(std::string_view term);

}  // namespace warta
