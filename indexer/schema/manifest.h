// SPDX-License-Identifier: GPL-3.0-or-later
// What an index is made of. An index is a folder:
//
//   manifest            names everything else; the only file that is ever replaced
//   segments/000031/    articles of one batch or of several merged ones, never changed
//   segments/000031.seal   checksums of its files (seal.h)
//   segments/000032.dead   which of a segment's documents are gone
//   dictionary-000002   what stored articles have in common (article_store.h)
//   notes-000033        what the writer keeps for its next run (keyed_notes.h)
//   lock                held by the one writer
//
// A commit writes new files, makes sure that they are on the disk, and then renames a new manifest
// over the old one. Whoever reads the manifest, at any moment and after any crash, finds a whole
// number of batches. Files that no manifest names are left-overs, which the next writer deletes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/layout.h"
#include "indexer/schema/stamp.h"

namespace warta {

struct SegmentEntry {
  std::string name;            // "000031": its folder below segments/
  std::uint32_t articles = 0;  // documents, also the dead: their numbers are 1 to this
  std::string dead;            // "000032.dead"; empty when all are alive
  std::uint32_t dead_count = 0;
};

struct Manifest {
  Stamp stamp;
  Layout layout = Layout::flat;  // of all segments
  std::string identity;          // of the index, made once: 32 hexadecimal digits
  std::uint64_t generation = 0;  // of commits
  std::uint64_t next_name = 1;   // that no file has had
  std::string notes;             // "notes-000033"; empty when there are none
  std::string dictionary;  // "dictionary-000002", of the stored articles; empty when there is none
  std::vector<SegmentEntry> segments;  // the oldest first

  std::size_t live_articles() const;

  // Changes with every commit, and never comes again: "3f2a…-12".
  std::string revision() const;

  static std::filesystem::path segment_folder(const std::filesystem::path& index,
                                              const SegmentEntry& segment);
};

// A line each for the stamp and the files, and a checksum of all.
std::string encode_manifest(const Manifest& manifest);

// Throws Error (damaged, mismatched) naming `path` when `text` is no manifest, or one that this
// program does not know how to read. The analysis in its stamp is not checked.
Manifest decode_manifest(std::string_view text, const std::string& path);

// The manifest of the index in the folder `path`. Throws Error: no_index, unreadable, damaged, or
// mismatched when the index was written by a version with other files.
Manifest read_manifest(const std::string& path);

// Throws Error (damaged) when the folder `path` has files of an index that only a manifest can have
// named, and no manifest. A new index has its manifest before it has any of them.
void check_manifest_is_there(const std::string& path);

// Tells cheaply whether there has been a commit since; equal for equal manifests. A manifest that
// cannot be seen has a version, too.
struct ManifestVersion {
  std::uint64_t file = 0;
  std::int64_t seconds = 0;
  std::int64_t nanoseconds = 0;

  bool operator==(const ManifestVersion&) const = default;
};
ManifestVersion manifest_version(const std::string& path);

// Whether there has been a commit since `manifest` was read: then files that it names may be gone,
// merged into others. Throws as read_manifest().
bool has_moved_on(const std::string& path, const Manifest& manifest);

// Whether there is an index in the folder `path`, whoever wrote it.
bool is_index(const std::string& path);

inline constexpr const char* kManifestFile = "manifest";
inline constexpr const char* kSegmentFolder = "segments";

}  // namespace warta
