// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/posting_list.h"

#include <algorithm>
#include <cassert>

#include "indexer/schema/bytes.h"
#include "indexer/schema/checked_file.h"

namespace warta {
namespace {

// An item has a chunk of a list: once it has so many bytes, the next begins.
constexpr std::size_t kChunkBytes = 2000;

// Of runs that are written as they are. A chunk and such a run go into one item.
constexpr std::size_t kLongestRun = 4000;
static_assert(kChunkBytes + kLongestRun + 64 <= glass::kLongestTag);

// Begins the keys of the chunks behind the first one; the first document of each follows. What
// ends a term is no byte of it, for its zero bytes are marked.
std::string chunk_key_begin(std::string_view key) {
  std::string begin(key);
  if (key != kLengthsKey) begin.push_back('\0');
  return begin;
}

// Writes runs as chunks.
class ChunkWriter {
 public:
  ChunkWriter(std::string_view key, PostingTotals totals, GlassTableWriter& out)
      : out_(out), key_(key), key_begin_(chunk_key_begin(key)) {
    // The totals of lengths have another place (glass_format.h).
    const bool is_lengths = key == kLengthsKey;
    append_varint(is_lengths ? 0 : totals.documents, head_);
    append_varint(is_lengths ? 0 : totals.counts, head_);
  }

  void add(const PostingRun& run) {
    if (run.bytes.size() > kLongestRun) {
      cut(run);
      return;
    }
    if (postings_.size() >= kChunkBytes) end_chunk(false);
    if (postings_.empty()) {
      if (is_first_) {
        append_varint(run.first - 1, head_);
      } else {
        key_ = key_begin_;
        append_in_order(run.first, key_);
      }
      first_ = run.first;
    } else {
      append_varint(run.first - last_ - 1, postings_);
    }
    postings_ += run.bytes;
    last_ = run.last;
  }

  void finish() { end_chunk(true); }

 private:
  // A list of a segment has seldom this length.
  void cut(PostingRun run) {
    std::string_view rest = run.bytes;
    PostingRun part{run.first, run.first, {}};
    take_varint(rest);
    for (std::string_view begin = run.bytes;;) {
      const std::string_view taken = begin.substr(0, begin.size() - rest.size());
      const auto distance = take_varint(rest);
      if (!distance || taken.size() >= kChunkBytes) {
        part.bytes = taken;
        add(part);
        if (!distance) return;
        part.first = part.last + static_cast<std::uint32_t>(*distance) + 1;
        begin = rest;
      }
      part.last += static_cast<std::uint32_t>(*distance) + 1;
      take_varint(rest);
    }
  }

  void end_chunk(bool is_last) {
    head_.push_back(is_last ? '1' : '0');
    append_varint(last_ - first_, head_);
    out_.add(key_, head_ + postings_);
    head_.clear();
    postings_.clear();
    is_first_ = false;
  }

  GlassTableWriter& out_;
  std::string key_;
  std::string key_begin_;
  std::string head_;  // of the chunk's tag
  std::string postings_;
  bool is_first_ = true;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
};

}  // namespace

void write_postings(std::string_view term_key, PostingTotals totals,
                    std::span<const PostingRun> runs, GlassTableWriter& out) {
  ChunkWriter chunks(term_key, totals, out);
  for (const PostingRun& run : runs) chunks.add(run);
  chunks.finish();
}

std::string term_key(std::string_view term) {
  std::string key;
  for (const char byte : term) {
    key.push_back(byte);
    if (byte == '\0') key.push_back('\xFF');
  }
  return key;
}

void PostingList::add(std::uint32_t document, std::uint32_t count) {
  if (documents_ == 0) {
    first_ = document;
  } else {
    assert(document >= last_);
    if (document == last_) return;
    append_varint(document - last_ - 1, bytes_);
  }
  append_varint(count, bytes_);
  last_ = document;
  ++documents_;
  sum_of_counts_ += count;
  largest_count_ = std::max(largest_count_, count);
}

void PostingList::write(std::string_view term_key, GlassTableWriter& out) const {
  const PostingRun run{first_, last_, bytes_};
  write_postings(term_key, {documents_, sum_of_counts_}, std::span(&run, 1), out);
}

PostingListReader::PostingListReader(const std::filesystem::path& table)
    : path_(table), table_(table) {
  do {
    has_item_ = table_.next();
  } while (has_item_ && table_.key() < kLengthsKey);  // values
}

void PostingListReader::add_run(std::uint32_t first, std::string_view tag) {
  if (tag.empty()) throw damage(path_.string());
  tag.remove_prefix(1);  // whether it is the last
  const auto distance = take_varint(tag);
  const bool follows = runs_.empty() || first > runs_.back().last;
  if (!distance || tag.empty() || !follows) throw damage(path_.string());
  runs_.push_back({first, first + static_cast<std::uint32_t>(*distance), tag});
}

bool PostingListReader::next() {
  if (!has_item_) return false;
  runs_.clear();
  key_ = table_.key();
  std::string_view tag = table_.tag();
  const auto documents = take_varint(tag);
  const auto counts = take_varint(tag);
  const auto before_first = take_varint(tag);
  if (!before_first) throw damage(path_.string());
  totals_ = {static_cast<std::uint32_t>(*documents), *counts};
  add_run(static_cast<std::uint32_t>(*before_first) + 1, tag);
  const std::string begin = chunk_key_begin(key_);
  while ((has_item_ = table_.next())) {
    std::string_view rest = table_.key();
    if (!rest.starts_with(begin)) break;
    rest.remove_prefix(begin.size());
    const std::uint32_t first = take_in_order(rest);
    if (first == 0 || !rest.empty()) break;  // another term
    add_run(first, table_.tag());
  }
  return true;
}

}  // namespace warta
