// SPDX-License-Identifier: GPL-3.0-or-later
// How Xapian's format "glass" lays out a database, as far as segments need it: a table of postings,
// and a file that says where its root is. Described by xapian-core 1.4, backends/glass.
//
// The format has had one version since Xapian 1.4.0. Databases name it and Xapian checks it; the
// tests have Xapian check and read what is written here, and compare it with what it writes itself.
//
// A table is a B-tree of blocks. A block, its numbers with the highest byte first:
//
//   revision 4 | level 1 | free in one piece 2 | free in all 2 | end of directory 2 |
//   directory: where each item is, 2 | free | items
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace warta {

namespace glass {

inline constexpr std::size_t kBlockSize = 8192;
inline constexpr std::size_t kLevelAt = 4;  // 0: a leaf
inline constexpr std::size_t kFreePieceAt = 5;
inline constexpr std::size_t kFreeAt = 7;
inline constexpr std::size_t kDirectoryEndAt = 9;
inline constexpr std::size_t kDirectory = 11;
inline constexpr std::size_t kDirectoryEntry = 2;
inline constexpr std::uint32_t kRevision = 1;  // of a database that is never changed

// An item of a leaf: its size less three, and two flags, for its tag is in one piece; the key with
// its length; the tag. The first item of a table has no key.
inline constexpr std::size_t kLeafHead = 3;
inline constexpr std::uint32_t kFirstAndLastPiece = 0x6000;
inline constexpr std::uint32_t kSizeBits = 0x1FFF;

// An item of a branch: the number of a block; a key with its length; the piece of the tag that the
// key stands for.
inline constexpr std::size_t kBlockNumber = 4;
inline constexpr std::size_t kPiece = 2;
inline constexpr std::uint32_t kFirstPiece = 1;

inline constexpr std::size_t kLongestKey = 255;
inline constexpr std::size_t kLongestTag =
    kBlockSize - kDirectory - kDirectoryEntry - kLeafHead - kLongestKey;

inline constexpr const char* kPostingsFile = "postlist.glass";
inline constexpr const char* kVersionFile = "iamglass";

}  // namespace glass

// Where Xapian finds the items of a table.
struct GlassRoot {
  std::uint32_t block = 0;
  std::uint32_t level = 0;  // blocks above the leaves
  std::uint32_t items = 0;
  std::uint32_t blocks = 0;  // in all
};

// What Xapian wants to know of a database before it opens its tables.
struct GlassVersion {
  GlassRoot postings;
  std::uint32_t documents = 0;
  std::uint32_t shortest = 0;  // length of a document that has any words
  std::uint32_t longest = 0;
  std::uint32_t largest_count = 0;  // of a term in a document
  std::uint64_t sum_of_lengths = 0;

  // That of the documents of both; the root is of neither.
  void add(const GlassVersion& other);
};

// Writes the file into the folder of a database, safe after sync_files(). Throws Error
// (failed_write).
void write_version(const std::filesystem::path& folder, const GlassVersion& version);

// Throws Error (damaged, unreadable).
GlassVersion read_version(const std::filesystem::path& folder);

// The number of a document as a part of keys, which are in the order of the numbers then.
void append_in_order(std::uint32_t document, std::string& key);

// Takes it off the head of `key`; 0 when it is none.
std::uint32_t take_in_order(std::string_view& key);

}  // namespace warta
