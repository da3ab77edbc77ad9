// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one writer at a time into an index. The kernel keeps the lock: it is gone with the process,
// however that ends, so that none is ever stale.
#pragma once

#include <filesystem>

namespace warta {

class WriterLock {
 public:
  // Takes the lock of the index in the folder `index`, which must be there. Throws Error: locked
  // when another process or another WriterLock of this one holds it, failed_write when the folder
  // cannot be written.
  explicit WriterLock(const std::filesystem::path& index);
  ~WriterLock();
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;

 private:
  int descriptor_;
};

}  // namespace warta
