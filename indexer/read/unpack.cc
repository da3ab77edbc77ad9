// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/unpack.h"

#include <zlib.h>
#include <zstd.h>

#include <array>
#include <cassert>
#include <new>
#include <string>
#include <utility>

namespace warta {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kGzipMagic = "\x1F\x8B"sv;
constexpr std::string_view kZstdMagic = "\x28\xB5\x2F\xFD"sv;

// What both have in common: a buffer of packed bytes, and where in them we are.
class UnpackingSource : public ByteSource {
 public:
  std::string failure() const override { return failure_; }

 protected:
  UnpackingSource(ByteSource& packed, std::string_view name) : packed_(packed), name_(name) {}

  // Reads packed bytes where none are left; false at their end.
  bool fill() {
    if (begin_ < end_) return true;
    consumed_ += end_;
    begin_ = 0;
    end_ = packed_.read(buffer_.data(), buffer_.size());
    return end_ > 0;
  }

  std::size_t fail(std::string_view what) {
    failure_ = packed_.failure();  // a disk that fails explains the rest
    if (failure_.empty()) {
      failure_ = "its " + std::string(name_) + " data " + std::string(what) + ", at byte " +
                 std::to_string(consumed_ + begin_);
    }
    return 0;
  }

  ByteSource& packed_;
  std::array<char, 1U << 16> buffer_{};
  std::size_t begin_ = 0;  // of what is not yet unpacked
  std::size_t end_ = 0;

 private:
  std::string_view name_;
  std::size_t consumed_ = 0;  // bytes before the buffer
  std::string failure_;
};

class ZlibSource final : public UnpackingSource {
 public:
  ZlibSource(ByteSource& packed, Packing packing)
      : UnpackingSource(packed, packing == Packing::gzip ? "gzip" : "deflate") {
    constexpr int kGzipHead = 16;  // added to the window's size: see zlib.h
    const int window = MAX_WBITS + (packing == Packing::gzip ? kGzipHead : 0);
    if (inflateInit2(&stream_, window) != Z_OK) throw std::bad_alloc();
  }
  ~ZlibSource() override { inflateEnd(&stream_); }

  std::size_t read(char* buffer, std::size_t size) override {
    constexpr std::size_t kMost = 1U << 30;  // zlib counts in 32 bits
    size = std::min(size, kMost);
    while (!done_) {
      if (!fill()) {
        done_ = true;
        return in_member_ ? fail("end early") : 0;
      }
      if (!in_member_ && !begin_member()) {
        done_ = true;
        return 0;
      }
      const std::size_t got = inflate_into(buffer, size);
      if (got > 0) return got;
    }
    return 0;
  }

 private:
  // Behind a member stands another one, or zeros that fill a block of a tape or disk.
  bool begin_member() {
    if (first_member_) {
      first_member_ = false;
      return in_member_ = true;
    }
    while (fill() && buffer_[begin_] == 0) ++begin_;
    if (begin_ == end_) return false;
    if (buffer_[begin_] != kGzipMagic[0]) {
      fail("are followed by something else");
      return false;
    }
    inflateReset(&stream_);
    return in_member_ = true;
  }

  std::size_t inflate_into(char* buffer, std::size_t size) {
    stream_.next_in = reinterpret_cast<Bytef*>(buffer_.data() + begin_);
    stream_.avail_in = static_cast<uInt>(end_ - begin_);
    stream_.next_out = reinterpret_cast<Bytef*>(buffer);
    stream_.avail_out = static_cast<uInt>(size);
    const int outcome = inflate(&stream_, Z_NO_FLUSH);
    begin_ = end_ - stream_.avail_in;
    const std::size_t got = size - stream_.avail_out;
    if (outcome == Z_STREAM_END) {
      in_member_ = false;
    } else if (outcome != Z_OK && outcome != Z_BUF_ERROR) {
      done_ = true;
      fail("are damaged");
    }
    return got;
  }

  z_stream stream_{};
  bool first_member_ = true;
  bool in_member_ = false;
  bool done_ = false;
};

class ZstdSource final : public UnpackingSource {
 public:
  explicit ZstdSource(ByteSource& packed)
      : UnpackingSource(packed, "zstd"), stream_(ZSTD_createDStream()) {
    if (stream_ == nullptr) throw std::bad_alloc();
  }
  ~ZstdSource() override { ZSTD_freeDStream(stream_); }

  std::size_t read(char* buffer, std::size_t size) override {
    ZSTD_outBuffer out{buffer, size, 0};
    while (!done_ && out.pos == 0) {
      // What a frame holds back is asked for with nothing put in.
      if (!fill() && !has_more_) {
        done_ = true;
        return in_frame_ ? fail("end early") : 0;
      }
      ZSTD_inBuffer in{buffer_.data(), end_, begin_};
      const std::size_t hint = ZSTD_decompressStream(stream_, &out, &in);
      begin_ = in.pos;
      if (ZSTD_isError(hint) != 0) {
        done_ = true;
        fail("are damaged (" + std::string(ZSTD_getErrorName(hint)) + ")");
      }
      in_frame_ = hint != 0;
      has_more_ = out.pos == out.size && in_frame_;
    }
    return out.pos;
  }

 private:
  ZSTD_DStream* stream_;
  bool in_frame_ = false;
  bool has_more_ = false;
  bool done_ = false;
};

}  // namespace

Packing packing_of(std::string_view head) {
  if (head.starts_with(kGzipMagic)) return Packing::gzip;
  if (head.starts_with(kZstdMagic)) return Packing::zstd;
  return Packing::none;
}

std::unique_ptr<ByteSource> unpacked(ByteSource& packed, Packing packing) {
  assert(packing != Packing::none);
  if (packing == Packing::zstd) return std::make_unique<ZstdSource>(packed);
  return std::make_unique<ZlibSource>(packed, packing);
}

std::string_view foreign_packing(std::string_view head) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kMagics = {{
      {"PK\x03\x04"sv, "zip"},
      {"BZh"sv, "bzip2"},
      {"\xFD\x37zXZ\0"sv, "xz"},
      {"7z\xBC\xAF\x27\x1C"sv, "7z"},
      {"Rar!\x1A\x07"sv, "rar"},
  }};
  for (const auto& [magic, name] : kMagics) {
    if (head.starts_with(magic)) return name;
  }
  return {};
}

}  // namespace warta
