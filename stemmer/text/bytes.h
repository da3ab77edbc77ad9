// SPDX-License-Identifier: GPL-3.0-or-later
// Text eight bytes at a time, each byte of an integer a lane: for loops that see every byte of an
// article. The first byte is the lowest lane on every machine.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace warta {

inline constexpr std::size_t kLanes = 8;
inline constexpr std::uint64_t kEachLane = 0x0101010101010101U;  // times a byte: in every lane
inline constexpr std::uint64_t kHighBits = kEachLane * 0x80;

// The next `kBytes` of a text: one load, where machines have them in that order.
template <unsigned kBytes>
std::uint64_t load_bytes(const char* at) {
  std::uint64_t bytes = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&bytes, at, kBytes);
  } else {
    for (unsigned i = 0; i < kBytes; ++i) {
      bytes |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
    }
  }
  return bytes;
}

// The high bit of each lane that has a byte from `first` to `last`, both ASCII.
constexpr std::uint64_t lanes_between(std::uint64_t bytes, char first, char last) {
  const std::uint64_t low = bytes & ~kHighBits;  // sums stay within their lane
  const std::uint64_t from = low + kEachLane * static_cast<unsigned>(0x80 - first);
  const std::uint64_t past = low + kEachLane * static_cast<unsigned>(0x7F - last);
  return from & ~past & ~bytes & kHighBits;
}

// The high bit of each lane that has `byte`, ASCII.
constexpr std::uint64_t lanes_of(std::uint64_t bytes, char byte) {
  const std::uint64_t apart = bytes ^ (kEachLane * static_cast<unsigned char>(byte));
  return ~(((apart & ~kHighBits) + ~kHighBits) | apart) & kHighBits;
}

// The first lane that is marked. REQUIRES: one is
constexpr std::size_t first_lane(std::uint64_t marks) {
  return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}

// Where the first byte from `first` to `last`, both ASCII, stands at or behind byte `i`;
// text.size() when there is none.
inline std::size_t find_between(std::string_view text, std::size_t i, char first, char last) {
  for (; i + kLanes <= text.size(); i += kLanes) {
    const std::uint64_t found = lanes_between(load_bytes<kLanes>(text.data() + i), first, last);
    if (found != 0) return i + first_lane(found);
  }
  while (i < text.size() && (text[i] < first || text[i] > last)) ++i;
  return i;
}

// The end of the run of such bytes that stands at byte `i`.
inline std::size_t run_end_between(std::string_view text, std::size_t i, char first, char last) {
  for (; i + kLanes <= text.size(); i += kLanes) {
    const std::uint64_t inside = lanes_between(load_bytes<kLanes>(text.data() + i), first, last);
    if (inside != kHighBits) return i + first_lane(~inside & kHighBits);
  }
  while (i < text.size() && text[i] >= first && text[i] <= last) ++i;
  return i;
}

}  // namespace warta
