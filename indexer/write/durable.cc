// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/durable.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "indexer/schema/error.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, const char* what) {
  throw Error(ErrorCode::failed_write,
              path.string() + ": " + what + ": " + std::generic_category().message(errno));
}

// A file or folder that is open; closed at the end of the block.
class Descriptor {
 public:
  Descriptor(const fs::path& path, int flags) : path_(path) {
    do {
      descriptor_ = ::open(path.c_str(), flags | O_CLOEXEC, 0666);
    } while (descriptor_ < 0 && errno == EINTR);
    if (descriptor_ < 0) fail(path, "cannot be opened");
  }
  ~Descriptor() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  void write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(path_, "cannot be written");
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  void sync() const {
    if (::fsync(descriptor_) != 0) fail(path_, "cannot be written to the disk");
  }

 private:
  const fs::path& path_;
  int descriptor_ = -1;
};

}  // namespace

void write_file(const fs::path& file, std::string_view bytes) {
  Descriptor(file, O_WRONLY | O_CREAT | O_TRUNC).write(bytes);
}

void write_durably(const fs::path& file, std::string_view bytes) {
  const Descriptor out(file, O_WRONLY | O_CREAT | O_TRUNC);
  out.write(bytes);
  out.sync();
}

void replace_durably(const fs::path& file, std::string_view bytes) {
  fs::path next = file;
  next += ".next";
  write_durably(next, bytes);
  if (::rename(next.c_str(), file.c_str()) != 0) fail(file, "cannot be replaced");
  sync_folder(file.parent_path());
}

void sync_folder(const fs::path& folder) {
  Descriptor(folder, O_RDONLY | O_DIRECTORY).sync();
}

void sync_files(const fs::path& folder) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.is_regular_file()) Descriptor(entry.path(), O_RDONLY).sync();
  }
  sync_folder(folder);
}

}  // namespace warta
