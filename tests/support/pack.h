// SPDX-License-Identifier: GPL-3.0-or-later
// Packs bytes as test inputs: one gzip member, one zstd frame, the head of a tar.
#pragma once

#include <zlib.h>
#include <zstd.h>

#include <cstdio>
#include <string>
#include <string_view>

namespace warta::testing {

inline std::string gzip_packed(std::string_view bytes) {
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, bytes.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

inline std::string zstd_packed(std::string_view bytes) {
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), 3));
  return packed;
}

// As deflate alone, without a head, which some servers send.
inline std::string deflated(std::string_view bytes) {
  const std::string packed = gzip_packed(bytes);
  constexpr std::size_t kHead = 10;
  constexpr std::size_t kTail = 8;
  return packed.substr(kHead, packed.size() - kHead - kTail);
}

// A frame that unpackers pass over; `kind` is 0 to 15.
inline std::string skippable_frame(unsigned kind, std::string_view content) {
  std::string frame = {static_cast<char>(0x50 + kind), 0x2A, 0x4D, 0x18};
  for (std::size_t i = 0; i < 4; ++i) frame += static_cast<char>(content.size() >> (8 * i));
  return frame.append(content);
}

// The block before a file in an archive of tar, as programs before POSIX write it.
inline std::string tar_header(const std::string& name, unsigned size) {
  std::string block(512, '\0');
  block.replace(0, name.size(), name);
  char octal[12];
  std::snprintf(octal, sizeof octal, "%011o", size);
  block.replace(124, 11, octal);
  block.replace(148, 8, 8, ' ');
  unsigned sum = 0;
  for (const char c : block) sum += static_cast<unsigned char>(c);
  std::snprintf(octal, sizeof octal, "%06o", sum);
  block.replace(148, 7, std::string(octal, 7));
  return block;
}

}  // namespace warta::testing
