// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of the compiled lexicon, agreed between expand_hunspell (writes) and lexicon.cc
// (reads).
//
//   slots: 2^kSlotBits little-endian u64, by the hash of a word: 0, or from the high bits down its
//          fingerprint (40 bits), EntryKind (2), and the pool offset of its root, which a root and
//          a name are themselves (22)
//   pool:  roots and names, one behind the other: u8 size, the word, u32 affix classes that the
//          dictionary licenses on it
//   forms: the words that derive, as in the pool, but with the u32 pool offset of their root
//
// Words are found by hash, linear probing. All is constant data: nothing to do at start-up, and a
// word costs one cache line, of the slots; its root is known by where it stands, and the forms are
// there to be listed. A word is not compared with what is found: of those that are not in the
// lexicon one in 2^40 passes for one that is. (With words compared, in a pool that held the forms,
// roots took a sixth of all analysis, most of it to wait for memory.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "stemmer/text/bytes.h"
#include "stemmer/text/word_hash.h"

namespace warta::lexicon_format {

enum class EntryKind : std::uint8_t {
  root,  // a headword; other words may derive from it
  form,  // derives from a root
  name,  // stays whole, and nothing derives from it but its clitics
};

inline constexpr unsigned kSlotBits = 17;
inline constexpr std::size_t kSlots = std::size_t{1} << kSlotBits;
inline constexpr unsigned kOffsetBits = 22;
inline constexpr std::uint32_t kOffsetMask = (std::uint32_t{1} << kOffsetBits) - 1;
inline constexpr unsigned kKindBits = 2;

inline std::uint64_t hash(std::string_view word) {
  return word_hash(word);
}
inline std::size_t slot_of(std::uint64_t h) {
  return static_cast<std::size_t>(h >> (64 - kSlotBits));
}

// What a slot holds; never 0: the pool's first byte is left unused, so that no offset is 0.
inline std::uint64_t slot(std::uint64_t h, EntryKind kind, std::uint32_t offset) {
  return h << (kOffsetBits + kKindBits) |
         std::uint64_t{static_cast<std::uint8_t>(kind)} << kOffsetBits | offset;
}
// Whether a slot is of the word with that hash.
inline bool is_of(std::uint64_t slot, std::uint64_t h) {
  return slot >> (kOffsetBits + kKindBits) ==
         (h << (kOffsetBits + kKindBits)) >> (kOffsetBits + kKindBits);
}
inline EntryKind kind_of(std::uint64_t slot) {
  return static_cast<EntryKind>(slot >> kOffsetBits & ((1U << kKindBits) - 1));
}
inline std::uint32_t offset_of(std::uint64_t slot) {
  return static_cast<std::uint32_t>(slot) & kOffsetMask;
}

inline std::uint32_t load_u32(const char* at) {
  return static_cast<std::uint32_t>(load_bytes<4>(at));
}

}  // namespace warta::lexicon_format
