// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/byte_source.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

namespace warta {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

class FileSource final : public ByteSource {
 public:
  explicit FileSource(File file) : file_(std::move(file)) {}

  std::size_t read(char* buffer, std::size_t size) override {
    errno = 0;
    const std::size_t got = std::fread(buffer, 1, size, file_.get());
    if (got == 0 && std::ferror(file_.get()) != 0) error_ = errno;
    return got;
  }

  std::string failure() const override {
    if (error_ == 0) return {};
    return "cannot be read: " + std::generic_category().message(error_);
  }

 private:
  File file_;
  int error_ = 0;
};

}  // namespace

std::size_t MemorySource::read(char* buffer, std::size_t size) {
  size = std::min(size, rest_.size());
  std::copy_n(rest_.data(), size, buffer);
  rest_.remove_prefix(size);
  return size;
}

std::unique_ptr<ByteSource> open_source(const std::string& path) {
  File file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
  if (!file) return nullptr;
  return std::make_unique<FileSource>(std::move(file));
}

std::string_view PeekedSource::peek(std::size_t size) {
  head_.erase(0, begin_);
  begin_ = 0;
  while (head_.size() < size) {
    const std::size_t had = head_.size();
    head_.resize(size);
    const std::size_t got = below_.read(head_.data() + had, size - had);
    head_.resize(had + got);
    if (got == 0) break;
  }
  return head_;
}

std::size_t PeekedSource::read(char* buffer, std::size_t size) {
  if (begin_ == head_.size()) return below_.read(buffer, size);
  size = std::min(size, head_.size() - begin_);
  std::copy_n(head_.data() + begin_, size, buffer);
  begin_ += size;
  return size;
}

std::string read_all(ByteSource& source, std::size_t largest) {
  constexpr std::size_t kPiece = 1U << 16;
  std::string bytes;
  for (std::size_t size = 0; size <= largest;) {
    const std::size_t wanted = std::min(kPiece, largest + 1 - size);
    bytes.resize(size + wanted);
    const std::size_t got = source.read(bytes.data() + size, wanted);
    size += got;
    bytes.resize(size);
    if (got == 0) break;
  }
  return bytes;
}

}  // namespace warta
