// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/scratch_index.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
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

// What a folder is called until it is locked, which is a moment: one that is older was left.
constexpr std::string_view kUnlockedPrefix = "warta-new-dry-run-";
constexpr std::chrono::minutes kMoment(1);

bool is_ours(const fs::path& folder) {
  struct stat found = {};
  return lstat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid();
}

bool may_be_left(const fs::path& folder) {
  const std::string name = folder.filename().string();
  if (name.starts_with(kPrefix)) return is_ours(folder);
  if (!name.starts_with(kUnlockedPrefix) || !is_ours(folder)) return false;
  std::error_code error;
  const auto written = fs::last_write_time(folder, error);
  return !error && fs::file_time_type::clock::now() - written > kMoment;
}

// Whose process was killed has a lock that nobody holds.
void delete_leftovers(const fs::path& parent) {
  std::error_code error;
  for (fs::directory_iterator entry(parent, error), end; !error && entry != end;
       entry.increment(error)) {
    const fs::path& folder = entry->path();
    if (!may_be_left(folder)) continue;
    try {
      const WriterLock lock(folder);
      std::error_code ignored;
      fs::remove_all(folder, ignored);
    } catch (const Error&) {  // a run is at work in it
      continue;
    }
  }
}

// Not locked yet.
fs::path make_folder() {
  std::error_code error;
  const fs::path parent = fs::temp_directory_path(error);
  if (error) {
    const char* const set =
        std::getenv("TMPDIR");  // NOLINT(concurrency-mt-unsafe): nothing here sets variables
    throw Error(ErrorCode::failed_write, std::string(set != nullptr ? set : "/tmp") +
                                             ": is no folder for what a dry run writes; set "
                                             "$TMPDIR to one");
  }
  delete_leftovers(parent);
  std::string pattern = (parent / (std::string(kUnlockedPrefix) + "XXXXXX")).string();
  if (mkdtemp(pattern.data()) == nullptr) {
    const int reason = errno;
    throw Error(ErrorCode::failed_write, parent.string() + ": a dry run cannot write there: " +
                                             std::generic_category().message(reason) +
                                             "; set $TMPDIR to another folder");
  }
  return pattern;
}

// Gives a folder that is locked the name by which the next run knows that it can be.
fs::path named_as_locked(const fs::path& folder) {
  fs::path name = folder;
  name.replace_filename(std::string(kPrefix) +
                        folder.filename().string().substr(kUnlockedPrefix.size()));
  std::error_code error;
  fs::rename(folder, name, error);
  if (error) throw Error(ErrorCode::failed_write, folder.string() + ": " + error.message());
  return name;
}

}  // namespace

ScratchIndex::Folder::Folder()
    : path(make_folder()), lock(path), at_stop([this] { remove_at_once(); }) {
  path = named_as_locked(path);
}

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
