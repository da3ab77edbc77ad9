// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as they come, a piece at a time: of a file, of memory, unpacked, decoded.
//
// Sources stand on one another, file -> unpacked -> decoded -> reader, and none holds more than a
// buffer, however long the file is. A source that stands on another does not own it.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace warta {

class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  // Reads 1 to `size` bytes into `buffer` and returns how many; 0 at the end, and from then on.
  virtual std::size_t read(char* buffer, std::size_t size) = 0;

  // Why the bytes end before they should, and where: "its gzip data end early, at byte 812".
  // Empty as long as nothing is wrong.
  virtual std::string failure() const { return {}; }
};

class MemorySource final : public ByteSource {
 public:
  // `bytes` are not copied: they must outlive this.
  explicit MemorySource(std::string_view bytes) : rest_(bytes) {}

  std::size_t read(char* buffer, std::size_t size) override;

 private:
  std::string_view rest_;
};

// Opens a file, or stdin for "-". Nothing, and errno, when it cannot be opened.
std::unique_ptr<ByteSource> open_source(const std::string& path);

// A source whose head can be looked at before it is read.
class PeekedSource final : public ByteSource {
 public:
  explicit PeekedSource(ByteSource& below) : below_(below) {}

  // The next bytes, `size` of them unless the source ends before; they stay to be read. Valid until
  // the next call.
  std::string_view peek(std::size_t size);

  // Drops `size` bytes of the head. REQUIRES: they have been peeked at
  void skip(std::size_t size) { begin_ += size; }

  std::size_t read(char* buffer, std::size_t size) override;
  std::string failure() const override { return below_.failure(); }

 private:
  ByteSource& below_;
  std::string head_;
  std::size_t begin_ = 0;  // what of the head has been read
};

// All bytes up to the end of `source`, but no more than `largest` + 1: with that many it was too
// much.
std::string read_all(ByteSource& source, std::size_t largest);

}  // namespace warta
