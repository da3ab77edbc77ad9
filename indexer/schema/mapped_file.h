// SPDX-License-Identifier: GPL-3.0-or-later
// A whole file as memory, for reading. Views of it live as long as this does, also when the file
// has been deleted.
#pragma once

#include <filesystem>
#include <string_view>

namespace warta {

class MappedFile {
 public:
  // An empty file has no bytes. Throws Error: damaged when there is none, unreadable.
  explicit MappedFile(const std::filesystem::path& file);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::string_view bytes() const { return bytes_; }

  // Gives back the memory of what has been read, which counts as the process's until then. It is
  // read again when it is next looked at. Other threads may be looking.
  void drop_pages() const;

 private:
  std::string_view bytes_;
};

}  // namespace warta
