// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/posting_list.h"

#include <algorithm>
#include <bit>
#include <cassert>

#include "indexer/schema/bytes.h"

namespace warta {
namespace {

// An item of the table has a chunk of a list: once it has so many bytes, the next begins.
constexpr std::size_t kChunkBytes = 2000;

constexpr std::string_view kLengthsKey("\0\xE0", 2);

}  // namespace

void append_in_order(std::uint32_t document, std::string& key) {
  // Two bytes and a bit for each further one, as ones in front: as in UTF-8.
  const auto bits = static_cast<std::size_t>(std::bit_width(document));
  const std::size_t bytes = bits <= 15 ? 2 : (bits + 5) / 7;
  const std::uint64_t ones = bytes == 2 ? 0 : 0xFFU << (10 - bytes) & 0xFFU;
  const std::uint64_t number = document | ones << (8 * (bytes - 1));
  for (std::size_t i = bytes; i-- > 0;) key.push_back(static_cast<char>(number >> (8 * i) & 0xFFU));
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

void PostingList::write(std::string_view term, GlassTableWriter& out) const {
  std::string chunk;
  append_varint(documents_, chunk);
  append_varint(sum_of_counts_, chunk);
  const std::string key = term_key(term);
  write_chunks(chunk, key, key + '\0', out);
}

void PostingList::write_as_lengths(GlassTableWriter& out) const {
  std::string chunk;
  append_varint(0, chunk);  // of the whole list, for which there is another place
  append_varint(0, chunk);
  write_chunks(chunk, kLengthsKey, kLengthsKey, out);
}

// `chunk` is the head of the first one.
void PostingList::write_chunks(std::string chunk, std::string_view first_key,
                               std::string_view key_begin, GlassTableWriter& out) const {
  append_varint(first_ - 1, chunk);
  std::string key(first_key);
  std::uint32_t first = first_;  // document of the chunk
  std::uint32_t document = first_;
  std::string_view rest = bytes_;
  std::string_view postings = rest;  // from the chunk on
  take_varint(rest);
  for (;;) {
    const std::size_t size = postings.size() - rest.size();
    const bool is_last = rest.empty();
    if (is_last || size >= kChunkBytes) {
      chunk.push_back(is_last ? '1' : '0');
      append_varint(document - first, chunk);
      chunk += postings.substr(0, size);
      out.add(key, chunk);
    }
    if (is_last) return;
    document += static_cast<std::uint32_t>(*take_varint(rest)) + 1;
    if (size >= kChunkBytes) {
      chunk.clear();
      key = key_begin;
      append_in_order(document, key);
      first = document;
      postings = rest;
    }
    take_varint(rest);
  }
}

}  // namespace warta
