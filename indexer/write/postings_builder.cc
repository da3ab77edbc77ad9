// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/postings_builder.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/schema/bytes.h"
#include "indexer/schema/fields.h"
#include "indexer/write/document.h"
#include "indexer/write/durable.h"

namespace warta {
namespace {

// Begins the file that says what a database is, with the date of the format: 2016-03-14.
constexpr std::string_view kMagic("\x0F\x0DXapian Glass\x04\x6E", 16);

// From so many bytes on Xapian compresses what is in a table: 0 for never. In its order, the first
// being that of postings; the others have no file.
constexpr std::array<std::uint32_t, 6> kCompressedFrom = {0, 18, 18, 0, 18, 18};

constexpr std::uint32_t kRevision = 1;
constexpr std::size_t kValuesBytes = 2000;  // of a chunk, as that of a list

void append_text(std::string_view text, std::string& out) {
  append_varint(text.size(), out);
  out += text;
}

// The key of what a slot has in all, and the beginning of those of its chunks.
std::string slot_key(char kind, std::uint32_t slot) {
  std::string key = {'\0', kind};
  // Glass leaves the bytes of a last number out when they are 0, which another number must not.
  if (kind == '\xD0') {
    for (; slot > 0; slot >>= 8) key.push_back(static_cast<char>(slot & 0xFF));
  } else {
    append_varint(slot, key);
  }
  return key;
}

}  // namespace

void PostingsBuilder::Roots::count(Root root, std::uint32_t times) {
  if (root >= counts_.size()) {
    counts_.resize(2 * root + 1);
    lists_.resize(counts_.size());
  }
  if (counts_[root] == 0) counted_.push_back(root);
  counts_[root] += times;
}

std::uint32_t PostingsBuilder::Roots::end_document(std::uint32_t document) {
  std::uint32_t sum = 0;
  for (const Root root : counted_) {
    const std::uint32_t count = std::exchange(counts_[root], 0);
    lists_[root].add(document, count);
    sum += count;
  }
  counted_.clear();
  return sum;
}

void PostingsBuilder::add_title_word(Root root) {
  all_.count(root, kTitleWeight);
  title_.count(root, 1);
}

void PostingsBuilder::add_body_word(Root root) {
  all_.count(root, 1);
}

void PostingsBuilder::add_length(std::uint32_t length) {
  lengths_.add(documents_, length);
  sum_of_lengths_ += length;
  longest_ = std::max(longest_, length);
  if (length > 0 && (shortest_ == 0 || length < shortest_)) shortest_ = length;
}

void PostingsBuilder::add(const TaggedArticle& article) {
  ++documents_;
  const std::uint32_t words = all_.end_document(documents_);
  add_length(words + title_.end_document(documents_));
  for (std::string& term : value_terms(article)) values_[std::move(term)].add(documents_, 0);
  const auto day = article.date();
  days_.push_back(day ? packed_day(*day) : std::string());
}

void PostingsBuilder::write_days(GlassTableWriter& out) const {
  std::uint32_t with_day = 0;
  std::string_view earliest;
  std::string_view latest;
  for (const std::string& day : days_) {
    if (day.empty()) continue;
    if (with_day++ == 0) earliest = latest = day;
    earliest = std::min<std::string_view>(earliest, day);
    latest = std::max<std::string_view>(latest, day);
  }
  if (with_day == 0) return;
  const std::uint32_t slot = field(FieldId::date).slot;
  std::string all;
  append_varint(with_day, all);
  append_text(earliest, all);
  if (latest != earliest) all += latest;
  out.add(slot_key('\xD0', slot), all);

  std::string key;
  std::string chunk;
  std::uint32_t last = 0;
  for (std::uint32_t document = 1; document <= documents_; ++document) {
    const std::string& day = days_[document - 1];
    if (day.empty()) continue;
    if (chunk.empty()) {
      key = slot_key('\xD8', slot);
      append_in_order(document, key);
    } else {
      append_varint(document - last - 1, chunk);
    }
    append_text(day, chunk);
    last = document;
    if (chunk.size() < kValuesBytes) continue;
    out.add(key, chunk);
    chunk.clear();
  }
  if (!chunk.empty()) out.add(key, chunk);
}

std::string PostingsBuilder::encode_version(const GlassRoot& root,
                                            std::uint32_t largest_count) const {
  std::string version;
  append_varint(kRevision, version);
  for (std::size_t i = 0; i < kCompressedFrom.size(); ++i) {
    const GlassRoot table = i == 0 ? root : GlassRoot();
    const bool is_file = i == 0;
    append_varint(table.block, version);
    append_varint(table.level << 2 | 2 | (is_file ? 0 : 1), version);  // in order; no file
    append_varint(table.items, version);
    append_varint(GlassTableWriter::kBlockSize >> 11, version);
    append_varint(kCompressedFrom[i], version);
    std::string free;  // no block but those behind the last
    if (is_file) {
      append_varint(kRevision, free);
      append_varint(table.blocks, free);
      free.append(4, '\0');
    }
    append_text(free, version);
  }
  append_varint(documents_, version);
  append_varint(0, version);  // documents that were deleted
  append_varint(shortest_, version);
  append_varint(largest_count, version);
  append_varint(longest_ - largest_count, version);
  append_varint(0, version);  // changesets
  append_varint(sum_of_lengths_, version);
  append_varint(0, version);  // spelling
  return version;
}

void PostingsBuilder::write(const VocabularyBuilder& words,
                            const std::filesystem::path& folder) const {
  using Entry = std::pair<std::string, const PostingList*>;
  std::vector<Entry> lists;
  const auto add_roots = [&](FieldId id, const Roots& roots) {
    const std::string prefix = root_prefix(id);
    for (Root root = 0; root < roots.lists().size(); ++root) {
      const PostingList& list = roots.lists()[root];
      if (!list.is_empty()) lists.emplace_back(make_term(prefix, words.root_text(root)), &list);
    }
  };
  add_roots(FieldId::text, all_);
  add_roots(FieldId::title, title_);
  for (const auto& [term, list] : values_) lists.emplace_back(term, &list);
  std::ranges::sort(lists, {}, &Entry::first);

  std::filesystem::create_directory(folder);
  GlassTableWriter table(folder / "postlist.glass");
  write_days(table);
  if (documents_ > 0) lengths_.write_as_lengths(table);
  std::uint32_t largest_count = 0;
  for (const auto& [term, list] : lists) {
    list->write(term, table);
    largest_count = std::max(largest_count, list->largest_count());
  }
  const std::string version = encode_version(table.finish(), largest_count);
  // A database has an identity. Nobody asks for it; that of equal ones is equal.
  XXH128_canonical_t identity;
  XXH128_canonicalFromHash(&identity, XXH3_128bits(version.data(), version.size()));
  const std::string_view bytes(reinterpret_cast<const char*>(&identity), sizeof identity);
  write_file(folder / "iamglass", std::string(kMagic) + std::string(bytes) + version);
}

}  // namespace warta
