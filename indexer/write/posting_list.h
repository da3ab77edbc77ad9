// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that have a term and how often, encoded as Xapian's tables hold them. They come in
// order, so that a list grows as it will be written, and the lists of segments that are merged are
// put one behind the other as they are.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/write/glass_table_reader.h"
#include "indexer/write/glass_table_writer.h"

namespace warta {

// A part of a list: a count, and for each further document its distance less one and a count.
struct PostingRun {
  std::uint32_t first = 0;  // document
  std::uint32_t last = 0;
  std::string_view bytes;
};

// Of a whole list.
struct PostingTotals {
  std::uint32_t documents = 0;
  std::uint64_t counts = 0;  // their sum
};

// Writes the items of a table for one list; its runs are in order and not empty. Items have about
// the size that Xapian gives them, however many runs there are.
void write_postings(std::string_view term_key, PostingTotals totals,
                    std::span<const PostingRun> runs, GlassTableWriter& out);

// The key of the list of a term, and that of the lengths of all documents, which is before them.
std::string term_key(std::string_view term);
inline constexpr std::string_view kLengthsKey("\0\xE0", 2);

// A list of a new segment.
class PostingList {
 public:
  // REQUIRES: `document` is not before the last one. The last one again changes nothing.
  void add(std::uint32_t document, std::uint32_t count);

  // The same for a term that comes several times: what was counted is added when its document ends.
  void count(std::uint32_t times) { counted_ += times; }
  std::uint32_t counted() const { return counted_; }
  std::uint32_t add_counted(std::uint32_t document) {
    add(document, counted_);
    return std::exchange(counted_, 0);
  }

  bool is_empty() const { return documents_ == 0; }
  std::uint32_t largest_count() const { return largest_count_; }

  void write(std::string_view term_key, GlassTableWriter& out) const;

 private:
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
  std::uint32_t documents_ = 0;
  std::uint32_t largest_count_ = 0;
  std::uint32_t sum_of_counts_ = 0;
  std::uint32_t counted_ = 0;
  std::string bytes_;  // of a run
};

// Reads the lists of a table in order of their keys; the lengths of documents come first.
class PostingListReader {
 public:
  // Throws Error (damaged, unreadable).
  explicit PostingListReader(const std::filesystem::path& table);

  // Goes on to the next list, to begin with to the first; false behind the last. Throws Error
  // (damaged).
  bool next();

  std::string_view key() const { return key_; }
  PostingTotals totals() const { return totals_; }
  std::span<const PostingRun> runs() const { return runs_; }

 private:
  void add_run(std::uint32_t first, std::string_view tag);

  std::filesystem::path path_;
  GlassTableReader table_;
  bool has_item_ = false;  // of the list behind this one
  std::string_view key_;
  PostingTotals totals_;
  std::vector<PostingRun> runs_;
};

}  // namespace warta
