// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/scratch_index.h"

#include <cstdlib>
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

}  // namespace

ScratchIndex::ScratchIndex(const std::string& index) : index_(index) {
  std::string pattern = (fs::temp_directory_path() / "warta-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw Error(ErrorCode::failed_write, pattern + ": cannot be made, set $TMPDIR");
  }
  folder_ = pattern;
  if (!is_index(index)) return;
  try {
    manifest_ = link_to(index, path());
  } catch (const fs::filesystem_error& failure) {
    fs::remove_all(folder_);
    throw Error(ErrorCode::failed_write, path() + ": " + failure.code().message());
  } catch (...) {
    fs::remove_all(folder_);
    throw;
  }
}

bool ScratchIndex::is_outdated() const {
  return manifest_ && has_moved_on(index_, *manifest_);
}

ScratchIndex::~ScratchIndex() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);  // the links, not what they lead to
}

}  // namespace warta
