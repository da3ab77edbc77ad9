// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a path means: itself, or those below a folder.
#pragma once

#include <functional>
#include <string>

namespace warta {

struct FileVisitor {
  std::function<void(const std::string& file, bool in_folder)> file;
  // A folder that cannot be read, and why; it hides no other.
  std::function<void(const std::string& folder, const std::string& why)> unreadable;
  // A folder below that is an index of ours, and is not walked; may be left out.
  std::function<void(const std::string& folder)> index = nullptr;
};

// Folders are walked in the order of their names, hidden files left out and links to folders not
// followed. A path that is missing is a file. "-" is stdin.
void walk_files(const std::string& path, const FileVisitor& visitor);

}  // namespace warta
