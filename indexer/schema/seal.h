// SPDX-License-Identifier: GPL-3.0-or-later
// The seal of a segment: the size and checksums of each of its files, Xapian's tables among them,
// which have none of their own. It stands beside the segment's folder, "000031.seal", for a
// portable one has Xapian's files alone. A check of the index reads it, and a merge before it reads
// the segment.
//
//   A line for each file, "postlist.glass 524288 0f3c…" with a checksum for each 64 MiB of it, and
//   a checksum of the lines behind them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace warta {

inline constexpr const char* kSealEnding = ".seal";
inline constexpr std::uint64_t kPieceBytes = 64U << 20;

// Where the seal of the segment in `folder` is.
std::filesystem::path seal_file(const std::filesystem::path& folder);

// The seal of the files that are in the folder now. Throws Error (failed_write).
std::string make_seal(const std::filesystem::path& folder);

// A file as it was when its segment was sealed.
struct SealedFile {
  std::filesystem::path path;
  std::uint64_t size_bytes = 0;
  std::vector<std::uint64_t> checksums;  // of each piece; of an empty file there is one
};

// Of the segment in `folder`, as its seal has them. Throws Error (damaged, unreadable), and so do
// those below where a file is there and this user may not read it.
std::vector<SealedFile> sealed_files(const std::filesystem::path& folder);

// Whether the file is there and as long as it was.
bool has_size(const SealedFile& file);

// Whether a piece of the file is as it was: reads that alone. REQUIRES: piece < checksums.size()
std::uint64_t piece_size(const SealedFile& file, std::size_t piece);
bool is_whole(const SealedFile& file, std::size_t piece);

// Files of the segment in `folder` that are missing, or not as they were when it was sealed; the
// seal itself, when it is. Reads all of them.
std::vector<std::filesystem::path> broken_files(const std::filesystem::path& folder);

// Throws Error (damaged) naming the first of them: before a segment is copied into another one,
// whose seal would take the damage for sound. One that was never sealed passes.
void require_whole(const std::filesystem::path& folder);

}  // namespace warta
