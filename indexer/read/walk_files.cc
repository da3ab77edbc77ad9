// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/walk_files.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "indexer/schema/manifest.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

// An index that lies where articles come in. A folder of articles may have a file "manifest".
bool is_whole_index(const fs::path& folder) {
  std::error_code error;
  return is_index(folder.string()) && fs::is_directory(folder / kSegmentFolder, error) &&
         fs::exists(folder / "lock", error);
}

void walk_folder(const fs::path& folder, const FileVisitor& visitor) {
  std::vector<std::string> names;  // a path would take three times the memory
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    std::string name = entry->path().filename().string();
    if (!name.starts_with(".")) names.push_back(std::move(name));
  }
  if (error) visitor.unreadable(folder.string(), error.message());
  std::ranges::sort(names);
  for (const std::string& name : names) {
    const fs::path entry = folder / name;
    if (fs::is_directory(fs::symlink_status(entry, error))) {
      if (!is_whole_index(entry)) {
        walk_folder(entry, visitor);
      } else if (visitor.index) {
        visitor.index(entry.string());
      }
    } else if (!fs::is_directory(entry, error)) {
      visitor.file(entry.string(), true);
    }
  }
}

}  // namespace

void walk_files(const std::string& path, const FileVisitor& visitor) {
  std::error_code error;
  if (path != "-" && fs::is_directory(path, error)) {
    walk_folder(path, visitor);
  } else {
    visitor.file(path, false);
  }
}

}  // namespace warta
