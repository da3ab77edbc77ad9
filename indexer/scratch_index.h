// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of an index for a dry run, which is written like any other and then thrown away.
#pragma once

#include <filesystem>
#include <string>

namespace warta {

// The copy has links to the segments of the index, so making it takes no time and no room. The
// index itself is only read, and its writer not held up: one that moves the index on while the copy
// is made, or opened, makes that fail.
class ScratchIndex {
 public:
  // Makes the copy in $TMPDIR; an empty one when there is no index in the folder `index`. Throws
  // Error: failed_write, or as read_manifest() and check_stamp() do.
  explicit ScratchIndex(const std::string& index);
  ~ScratchIndex();
  ScratchIndex(const ScratchIndex&) = delete;
  ScratchIndex& operator=(const ScratchIndex&) = delete;

  std::string path() const { return (folder_ / "index").string(); }

 private:
  std::filesystem::path folder_;
};

}  // namespace warta
