// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/scratch_index.h"

#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <string_view>
#include <system_error>

#include "indexer/schema/error.h"
#include "indexer/schema/seal.h"
#include "indexer/write/durable.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

Manifest link_to(const std::string& index, const fs::path& copy) {
  Manifest manifest = read_manifest(index);
  check_stamp(manifest.stamp, index);
  const fs::path from = fs::absolute(index);
  const auto link = [&](const fs::path& name) { fs::create_symlink(from / name, copy / name); };
  fs::create_directories(copy / kSegmentFolder);
  write_durably(copy / kManifestFile, encode_manifest(manifest));
  for (const std::string& name : {manifest.notes, manifest.dictionary}) {
    if (!name.empty()) link(name);
  }
  for (const SegmentEntry& entry : manifest.segments) {
    link(fs::path(kSegmentFolder) / entry.name);
    link(fs::path(kSegmentFolder) / (entry.name + kSealEnding));
    if (!entry.dead.empty()) link(fs::path(kSegmentFolder) / entry.dead);
  }
  return manifest;
}

constexpr std::string_view kPrefix = "warta-dry-run-";

// A folder is locked at once, but for a moment it is not.
constexpr std::chrono::minutes kSurelyLocked(1);

bool is_ours(const fs::path& folder) {
  struct stat found = {};
  return lstat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid();
}

// Whose process was killed has a lock that nobody holds.
void delete_leftovers(const fs::path& parent) {
  std::error_code error;
  for (fs::directory_iterator entry(parent, error), end; !error && entry != end;
       entry.increment(error)) {
    const fs::path& folder = entry->path();
    if (!folder.filename().string().starts_with(kPrefix) || !is_ours(folder)) continue;
    std::error_code ignored;
    const auto written = fs::last_write_time(folder, ignored);
    if (ignored || fs::file_time_type::clock::now() - written < kSurelyLocked) continue;
    try {
      const WriterLock lock(folder);
      fs::remove_all(folder, ignored);
    } catch (const Error&) {  // a run is at work in it
      continue;
    }
  }
}

fs::path make_folder() {
  const fs::path parent = fs::temp_directory_path();
  delete_leftovers(parent);
  std::string pattern = (parent / (std::string(kPrefix) + "XXXXXX")).string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw Error(ErrorCode::failed_write, pattern + ": cannot be made, set $TMPDIR");
  }
  return pattern;
}

}  // namespace

ScratchIndex::Folder::Folder()
    : path(make_folder()), lock(path), at_stop([this] { remove_at_once(); }) {}

ScratchIndex::Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path, ignored);  // the links, not what they lead to
}

// A run is at work in it: by another name it is out of its reach.
void ScratchIndex::Folder::remove_at_once() const {
  fs::path gone = path;
  gone += ".gone";
  std::error_code error;
  fs::rename(path, gone, error);
  fs::remove_all(error ? path : gone, error);
}

ScratchIndex::ScratchIndex(const std::string& index) : index_(index) {
  if (!is_index(index)) return;
  try {
    manifest_ = link_to(index, path());
  } catch (const fs::filesystem_error& failure) {
    throw Error(ErrorCode::failed_write, path() + ": " + failure.code().message());
  }
}

bool ScratchIndex::is_outdated() const {
  return manifest_ && has_moved_on(index_, *manifest_);
}

}  // namespace warta
