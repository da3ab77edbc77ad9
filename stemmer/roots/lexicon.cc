// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/lexicon.h"

#include "stemmer/roots/lexicon_data.h"
#include "stemmer/roots/lexicon_format.h"

namespace warta {
namespace {

using namespace lexicon_format;

struct PoolEntry {
  std::string_view word;
  EntryKind kind;
  std::uint32_t value;
};

PoolEntry pool_entry(std::uint32_t offset) {
  const char* at = lexicon_data::kPoolBytes + offset;
  const std::size_t size = static_cast<unsigned char>(*at);
  const char* behind = at + 1 + size;
  return {{at + 1, size}, static_cast<EntryKind>(*behind), load_u32(behind + 1)};
}

bool find_entry(std::string_view word, PoolEntry& entry) {
  const std::uint64_t h = hash(word);
  const std::uint32_t fingerprint = fingerprint_of(h);
  for (std::size_t slot = slot_of(h);; slot = (slot + 1) % kSlots) {
    const std::uint32_t value = load_u32(lexicon_data::kSlotBytes + 4 * slot);
    if (value == 0) return false;
    if (value >> kOffsetBits != fingerprint) continue;
    entry = pool_entry(value & kOffsetMask);
    if (entry.word == word) return true;
  }
}

}  // namespace

bool Lexicon::find(std::string_view word, LexiconEntry& entry) {
  PoolEntry found;
  if (!find_entry(word, found)) return false;
  entry.is_root = found.kind == EntryKind::root;
  entry.is_name = found.kind == EntryKind::name;
  if (found.kind == EntryKind::form) found = pool_entry(found.value);
  entry.root = found.word;
  entry.classes = found.value;
  return true;
}

bool Lexicon::contains(std::string_view word) {
  PoolEntry found;
  return find_entry(word, found);
}

std::string_view Lexicon::root_of_form(std::string_view word) {
  LexiconEntry entry;
  const bool known = find(word, entry);
  return known && !entry.is_root && !entry.is_name ? entry.root : std::string_view{};
}

std::vector<std::string_view> Lexicon::words() {
  std::vector<std::string_view> words;
  for (std::size_t slot = 0; slot < kSlots; ++slot) {
    const std::uint32_t value = load_u32(lexicon_data::kSlotBytes + 4 * slot);
    if (value != 0) words.push_back(pool_entry(value & kOffsetMask).word);
  }
  return words;
}

std::uint64_t Lexicon::digest() {
  return lexicon_data::kDigest;
}

}  // namespace warta
