// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of an index for a dry run, which is written like any other and then thrown away.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "indexer/at_stop.h"
#include "indexer/schema/manifest.h"
#include "indexer/write/writer_lock.h"

namespace warta {

// The copy has links to the segments of the index, so making it takes no time and no room. The
// index itself is only read, and its writer not held up: where that moves the index on, what is not
// open of the copy may be gone.
class ScratchIndex {
 public:
  // Makes the copy in $TMPDIR; an empty one when there is no index in the folder `index`. It goes
  // with this object, or with the process when SIGINT, SIGTERM or SIGHUP ends that; what a killed
  // one has left the next deletes. Throws Error: failed_write, or as read_manifest() and
  // check_stamp() do.
  explicit ScratchIndex(const std::string& index);

  std::string path() const { return (folder_.path / "index").string(); }

  // Whether the index has moved on since. Throws as read_manifest().
  bool is_outdated() const;

 private:
  struct Folder {
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    void remove_at_once() const;

    std::filesystem::path path;
    WriterLock lock;  // tells the next run that it is in use
    AtStop at_stop;
  };

  Folder folder_;
  std::string index_;
  std::optional<Manifest> manifest_;  // of the index; nothing where there was none
};

}  // namespace warta
