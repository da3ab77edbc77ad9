// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/unpack.h"

#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <new>
#include <string>
#include <utility>

namespace warta {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kGzipMagic = "\x1F\x8B"sv;
constexpr std::string_view kZstdMagic = "\x28\xB5\x2F\xFD"sv;
constexpr std::string_view kDictionaryMagic = "\x37\xA4\x30\xEC"sv;
constexpr std::string_view kDictionaryFrame = "\x5D\x2A\x4D\x18"sv;
constexpr std::size_t kFrameHead = 8;                  // a magic number and a size
constexpr std::size_t kLargestDictionary = 16U << 20;  // bytes; those of crawls have 1 MiB at most

// Frames that unpackers pass over open with one of 16 magic numbers. pzstd puts one before each of
// its own.
bool is_skippable_frame(std::string_view head) {
  return head.size() >= kFrameHead && (head[0] & 0xF0) == 0x50 &&
         head.substr(1, 3) == kDictionaryFrame.substr(1);
}

// A header of tar ends names with NULs, and has the sum of its bytes in octal, for which those of
// the sum count as spaces. Old ones have no magic number.
bool is_tar(std::string_view head) {
  constexpr std::size_t kBlock = 512;
  constexpr std::size_t kSumAt = 148;
  constexpr std::size_t kSumBytes = 8;
  if (head.size() < kBlock) return false;
  unsigned said = 0;
  const std::string_view digits = head.substr(kSumAt, kSumBytes);
  const std::size_t first = digits.find_first_not_of(' ');
  if (first == std::string_view::npos || digits[first] < '0' || digits[first] > '7') return false;
  for (std::size_t i = first; i < kSumBytes && digits[i] >= '0' && digits[i] <= '7'; ++i) {
    said = said * 8 + static_cast<unsigned>(digits[i] - '0');
  }
  unsigned sum = kSumBytes * ' ';
  for (std::size_t i = 0; i < kBlock; ++i) {
    if (i < kSumAt || i >= kSumAt + kSumBytes) sum += static_cast<unsigned char>(head[i]);
  }
  return sum == said;
}

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
    const int window = packing == Packing::gzip      ? MAX_WBITS + kGzipHead
                       : packing == Packing::deflate ? -MAX_WBITS  // without the head of zlib
                                                     : MAX_WBITS;
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
      if (!has_begun_) load_dictionary();
      ZSTD_inBuffer in{buffer_.data(), end_, begin_};
      const std::size_t hint = ZSTD_decompressStream(stream_, &out, &in);
      begin_ = in.pos;
      if (ZSTD_isError(hint) != 0) {
        done_ = true;
        fail(why(hint));
      }
      in_frame_ = hint != 0;
      has_more_ = out.pos == out.size && in_frame_;
    }
    return out.pos;
  }

 private:
  static std::string why(std::size_t error) {
    switch (ZSTD_getErrorCode(error)) {
      case ZSTD_error_frameParameter_windowTooLarge:
        return "need more than 128 MiB of memory (unpack them first, with zstd -d --long=31)";
      case ZSTD_error_dictionary_wrong:
        return "need a dictionary that is not with them (unpack them first, with zstd -d -D FILE)";
      default:
        return "are damaged (" + std::string(ZSTD_getErrorName(error)) + ")";
    }
  }

  // A .warc.zst opens with the dictionary of its records, in a frame that unpackers pass over:
  // https://iipc.github.io/warc-specifications/specifications/warc-zstd/
  void load_dictionary() {
    has_begun_ = true;
    const std::string_view head(buffer_.data() + begin_, end_ - begin_);
    if (head.size() < kFrameHead || !head.starts_with(kDictionaryFrame)) return;
    std::uint32_t size = 0;  // little-endian
    for (std::size_t i = kFrameHead; i > kDictionaryFrame.size(); --i) {
      size = size << 8 | static_cast<unsigned char>(head[i - 1]);
    }
    if (size > kLargestDictionary) return;
    begin_ += kFrameHead;
    std::string dictionary;
    while (dictionary.size() < size && fill()) {
      const std::size_t piece = std::min<std::size_t>(size - dictionary.size(), end_ - begin_);
      dictionary.append(buffer_.data() + begin_, piece);
      begin_ += piece;
    }
    in_frame_ = dictionary.size() < size;
    if (dictionary.starts_with(kZstdMagic)) {
      MemorySource packed(dictionary);
      dictionary = read_all(*unpacked(packed, Packing::zstd), kLargestDictionary);
    }
    // Any other content is none of ours: what needs a dictionary then says so.
    if (dictionary.starts_with(kDictionaryMagic)) {
      ZSTD_DCtx_loadDictionary(stream_, dictionary.data(), dictionary.size());
    }
  }

  ZSTD_DStream* stream_;
  bool has_begun_ = false;
  bool in_frame_ = false;
  bool has_more_ = false;
  bool done_ = false;
};

}  // namespace

Packing packing_of(std::string_view head) {
  if (head.starts_with(kGzipMagic)) return Packing::gzip;
  if (head.starts_with(kZstdMagic) || is_skippable_frame(head)) return Packing::zstd;
  return Packing::none;
}

std::unique_ptr<ByteSource> unpacked(ByteSource& packed, Packing packing) {
  assert(packing != Packing::none);
  if (packing == Packing::zstd) return std::make_unique<ZstdSource>(packed);
  return std::make_unique<ZlibSource>(packed, packing);
}

std::string_view foreign_packing(std::string_view head) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kMagics = {{
      {"PK\x03\x04"sv, "zip"},
      {"BZh"sv, "bzip2"},
      {"\xFD\x37zXZ\0"sv, "xz"},
      {"7z\xBC\xAF\x27\x1C"sv, "7z"},
      {"Rar!\x1A\x07"sv, "rar"},
      {"\x04\x22\x4D\x18"sv, "lz4"},
      {"LZIP\x01"sv, "lzip"},
      {"\x1F\x9D"sv, "compress (.Z)"},
  }};
  for (const auto& [magic, name] : kMagics) {
    if (head.starts_with(magic)) return name;
  }
  return is_tar(head) ? "tar" : std::string_view();
}

}  // namespace warta
