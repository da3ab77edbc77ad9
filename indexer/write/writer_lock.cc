// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "indexer/schema/error.h"

namespace warta {

WriterLock::WriterLock(const std::filesystem::path& index)
    : descriptor_(::open((index / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
  if (descriptor_ < 0) {
    const int error = errno;
    throw Error(ErrorCode::failed_write,
                index.string() + ": cannot be written: " + std::generic_category().message(error) +
                    (error == EROFS ? "; mount it so that it can be, or name another --index"
                                    : "; run as the user who owns the index"));
  }
  if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return;
  const int error = errno;
  ::close(descriptor_);
  if (error == EWOULDBLOCK) {
    throw Error(ErrorCode::locked,
                index.string() + ": another writer holds the index; wait until it has ended");
  }
  throw Error(ErrorCode::failed_write,
              index.string() + ": cannot be locked: " + std::generic_category().message(error));
}

WriterLock::~WriterLock() {
  ::close(descriptor_);
}

}  // namespace warta
