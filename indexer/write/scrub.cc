// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/scrub.h"

#include <algorithm>
#include <system_error>

#include "indexer/parallel.h"
#include "indexer/schema/checked_file.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

// "000031/flat". Segments are numbered as they come: their order is that of their names.
std::string key_of(const SealedFile& file) {
  return (file.path.parent_path().filename() / file.path.filename()).string();
}

}  // namespace

Scrub::Scrub(std::span<const fs::path> folders, const std::string& from, std::uint64_t bytes) {
  std::vector<SealedFile> files;
  for (const fs::path& folder : folders) {
    for (SealedFile& file : sealed_files(folder)) {
      std::error_code error;
      if (fs::file_size(file.path, error) != file.size_bytes || error) {
        throw damage(file.path.string());
      }
      files.push_back(std::move(file));
    }
  }
  std::ranges::sort(files, {}, key_of);
  auto file = std::ranges::lower_bound(files, from, {}, key_of);
  if (file == files.end()) file = files.begin();
  for (; file != files.end() && bytes_ < bytes; ++file) {
    bytes_ += file->size_bytes;
    chosen_.push_back(*file);
  }
  if (file != files.end()) next_ = key_of(*file);
}

void Scrub::read(std::span<const fs::path> held, std::size_t threads) const {
  for_each_in_parallel(chosen_.size(), threads, [&](std::size_t i) {
    const fs::path& file = chosen_[i].path;
    if (std::ranges::find(held, file.parent_path()) == held.end()) return;
    if (!is_whole(chosen_[i])) throw damage(file.string());
  });
}

}  // namespace warta
