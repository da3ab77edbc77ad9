// SPDX-License-Identifier: GPL-3.0-or-later
// A hash for tables of words: eight bytes at a time, so that most words take one or two steps.
//
// The lexicon is laid out by it at build time: it is the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "stemmer/text/bytes.h"

namespace warta {

namespace word_hash_detail {

// The last, fewer than eight bytes of a word; reads that overlap save a loop.
inline std::uint64_t load_rest(const char* at, std::size_t size) {
  if (size >= 4) {
    return load_bytes<4>(at) | load_bytes<4>(at + size - 4) << 32;
  }
  if (size == 0) return 0;
  return load_bytes<1>(at) | load_bytes<1>(at + size / 2) << 8 | load_bytes<1>(at + size - 1) << 16;
}

}  // namespace word_hash_detail

// All 64 bits are good for tables, the low ones and the high ones.
inline std::uint64_t word_hash(std::string_view word) {
  constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = word.size() * kMix;
  const char* at = word.data();
  std::size_t left = word.size();
  for (; left >= 8; left -= 8, at += 8) {
    hash = (hash ^ load_bytes<8>(at)) * kMix;
    hash ^= hash >> 32;
  }
  hash = (hash ^ word_hash_detail::load_rest(at, left)) * kMix;
  hash = (hash ^ hash >> 32) * kMix;
  return hash ^ hash >> 29;
}

}  // namespace warta
