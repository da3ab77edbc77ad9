// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of an index for a dry run, which is written like any other and then thrown away.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "indexer/schema/manifest.h"

namespace warta {

// The copy has links to the segments of the index, so making it takes no time and no room. The
// index itself is only read, and its writer not held up: where that moves the index on, what is not
// open of the copy may be gone.
class ScratchIndex {
 public:
  // Makes the copy in $TMPDIR; an empty one when there is no index in the folder `index`. Throws
  // Error: failed_write, or as read_manifest() and check_stamp() do.
  explicit ScratchIndex(const std::string& index);
  ~ScratchIndex();
  ScratchIndex(const ScratchIndex&) = delete;
  ScratchIndex& operator=(const ScratchIndex&) = delete;

  std::string path() const { return (folder_ / "index").string(); }

  // Whether the index has moved on since. Throws as read_manifest().
  bool is_outdated() const;

 private:
  std::string index_;
  std::optional<Manifest> manifest_;  // of the index; nothing where there was none
  std::filesystem::path folder_;
};

}  // namespace warta
