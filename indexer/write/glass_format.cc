// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/glass_format.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

#include "indexer/schema/bytes.h"
#include "indexer/schema/checked_file.h"
#include "indexer/write/durable.h"

namespace warta {
namespace {

// Begins the file, with the date of the format: 2016-03-14. 16 bytes of identity follow.
constexpr std::string_view kMagic("\x0F\x0DXapian Glass\x04\x6E", 16);
constexpr std::size_t kIdentity = 16;

// From so many bytes on Xapian compresses what is in a table; 0: never. In its order, the first
// being that of postings. The others have no file.
constexpr std::array<std::uint32_t, 6> kCompressedFrom = {0, 18, 18, 0, 18, 18};

constexpr std::uint32_t kInOrder = 2;  // items lie in the file as in the tree
constexpr std::uint32_t kNoFile = 1;

std::string encode(const GlassVersion& version) {
  std::string bytes;
  append_varint(glass::kRevision, bytes);
  for (std::size_t i = 0; i < kCompressedFrom.size(); ++i) {
    const bool has_file = i == 0;
    const GlassRoot root = has_file ? version.postings : GlassRoot();
    append_varint(root.block, bytes);
    append_varint(root.level << 2 | kInOrder | (has_file ? 0 : kNoFile), bytes);
    append_varint(root.items, bytes);
    append_varint(glass::kBlockSize >> 11, bytes);
    append_varint(kCompressedFrom.at(i), bytes);
    std::string free;  // blocks: those behind the last alone
    if (has_file) {
      append_varint(glass::kRevision, free);
      append_varint(root.blocks, free);
      free.append(4, '\0');
    }
    append_text(free, bytes);
  }
  append_varint(version.documents, bytes);
  append_varint(0, bytes);  // numbers of documents that are free
  append_varint(version.shortest, bytes);
  append_varint(version.largest_count, bytes);
  append_varint(version.longest - version.largest_count, bytes);
  append_varint(0, bytes);  // changes kept for replication
  append_varint(version.sum_of_lengths, bytes);
  append_varint(0, bytes);  // words kept for spelling
  return bytes;
}

}  // namespace

void GlassVersion::add(const GlassVersion& other) {
  documents += other.documents;
  if (shortest == 0 || (other.shortest != 0 && other.shortest < shortest)) {
    shortest = other.shortest;
  }
  longest = std::max(longest, other.longest);
  largest_count = std::max(largest_count, other.largest_count);
  sum_of_lengths += other.sum_of_lengths;
}

void write_version(const std::filesystem::path& folder, const GlassVersion& version) {
  const std::string bytes = encode(version);
  // A database has an identity. Nobody asks for it; that of equal ones is equal.
  XXH128_canonical_t identity;
  static_assert(sizeof identity == kIdentity);
  XXH128_canonicalFromHash(&identity, XXH3_128bits(bytes.data(), bytes.size()));
  std::string file(kMagic);
  file.append(reinterpret_cast<const char*>(&identity), sizeof identity);
  write_file(folder / glass::kVersionFile, file + bytes);
}

GlassVersion read_version(const std::filesystem::path& folder) {
  const std::string path = (folder / glass::kVersionFile).string();
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    throw Error(errno == ENOENT ? ErrorCode::damaged : ErrorCode::unreadable,
                path + ": cannot be read: " + std::generic_category().message(errno));
  }
  const std::string file(std::istreambuf_iterator<char>(in), {});
  if (file.size() < kMagic.size() + kIdentity || !file.starts_with(kMagic)) throw damage(path);
  std::string_view rest = std::string_view(file).substr(kMagic.size() + kIdentity);
  const auto number = [&] {
    const auto value = take_varint(rest);
    if (!value) throw damage(path);
    return *value;
  };
  const auto small = [&] { return static_cast<std::uint32_t>(number()); };
  GlassVersion version;
  number();  // revision
  for (std::size_t i = 0; i < kCompressedFrom.size(); ++i) {
    GlassRoot root;
    root.block = small();
    root.level = small() >> 2;
    root.items = small();
    number();  // size of a block
    number();  // compressed from
    std::string_view free = rest;
    const std::uint64_t size = number();
    if (size > rest.size()) throw damage(path);
    free = rest.substr(0, size);
    rest.remove_prefix(size);
    take_varint(free);
    root.blocks = static_cast<std::uint32_t>(take_varint(free).value_or(0));
    if (i == 0) version.postings = root;
  }
  version.documents = small();
  number();
  version.shortest = small();
  version.largest_count = small();
  version.longest = small() + version.largest_count;
  number();
  version.sum_of_lengths = number();
  return version;
}

// Two bytes, and one more for each one bit in front: as in UTF-8.
void append_in_order(std::uint32_t document, std::string& key) {
  const auto bits = static_cast<std::size_t>(std::bit_width(document));
  const std::size_t bytes = bits <= 15 ? 2 : (bits + 5) / 7;
  const std::uint64_t ones = bytes == 2 ? 0 : 0xFFU << (10 - bytes) & 0xFFU;
  const std::uint64_t number = document | ones << (8 * (bytes - 1));
  for (std::size_t i = bytes; i-- > 0;) key.push_back(static_cast<char>(number >> (8 * i) & 0xFFU));
}

std::uint32_t take_in_order(std::string_view& key) {
  if (key.empty()) return 0;
  const auto first = static_cast<unsigned char>(key.front());
  const auto ones = static_cast<std::size_t>(std::countl_one(first));
  const std::size_t bytes = 2 + ones;
  if (bytes > 6 || key.size() < bytes) return 0;
  std::uint64_t number = first & (0x7FU >> ones);
  for (std::size_t i = 1; i < bytes; ++i) number = number << 8 | static_cast<unsigned char>(key[i]);
  key.remove_prefix(bytes);
  return static_cast<std::uint32_t>(number);
}

}  // namespace warta
