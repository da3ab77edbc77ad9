// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are packed as gzip or zstd, unpacked as they are read. What they are is told by their
// first bytes, never by the name of a file.
#pragma once

#include <memory>
#include <string_view>

#include "indexer/read/byte_source.h"

namespace warta {

enum class Packing { none, gzip, zlib, deflate, zstd };

// By the first bytes of a file: gzip, zstd or none.
Packing packing_of(std::string_view head);

// `packed` unpacked: all members of gzip, all frames of zstd, one behind the other, with the
// dictionary that a first frame may hold. Data that end
// early or are damaged give what came before, then failure(). Memory is bounded: 128 MiB for the
// widest window that zstd may ask for, and the usual file needs 8.
//
// REQUIRES: packing != Packing::none
std::unique_ptr<ByteSource> unpacked(ByteSource& packed, Packing packing);

// What a file is packed as that we do not unpack: "xz", "tar"; empty where it is none of those
// known.
std::string_view foreign_packing(std::string_view head);

}  // namespace warta
