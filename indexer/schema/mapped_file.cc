// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "indexer/schema/checked_file.h"
#include "indexer/schema/error.h"

namespace warta {

MappedFile::MappedFile(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat found = {};
  void* mapped = nullptr;
  if (descriptor >= 0 && ::fstat(descriptor, &found) == 0 && found.st_size > 0) {
    mapped = ::mmap(nullptr, static_cast<std::size_t>(found.st_size), PROT_READ, MAP_SHARED,
                    descriptor, 0);
  }
  const int error = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (descriptor < 0 || mapped == MAP_FAILED) {
    require_readable(file.string());
    throw Error(error == ENOENT ? ErrorCode::damaged : ErrorCode::unreadable,
                file.string() + ": cannot be read: " + std::generic_category().message(error));
  }
  if (mapped != nullptr) {
    bytes_ = {static_cast<const char*>(mapped), static_cast<std::size_t>(found.st_size)};
  }
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

void MappedFile::drop_pages() const {
  if (!bytes_.empty()) ::madvise(const_cast<char*>(bytes_.data()), bytes_.size(), MADV_DONTNEED);
}

}  // namespace warta
