// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/roots/lexicon.h"

#include "stemmer/roots/lexicon_data.h"
#include "stemmer/roots/lexicon_format.h"

namespace warta {
namespace {

using namespace lexicon_format;

// Its slot; 0: there is none.
std::uint64_t find_slot(std::string_view word) {
  const std::uint64_t h = hash(word);
  for (std::size_t at = slot_of(h);; at = (at + 1) % kSlots) {
    const std::uint64_t found = load_bytes<8>(lexicon_data::kSlotBytes + 8 * at);
    if (found == 0 || is_of(found, h)) return found;
  }
}

// The word that stands at `at`, behind its size.
std::string_view word_at(const char* at) {
  return {at + 1, static_cast<unsigned char>(*at)};
}

void append_words(const char* at, const char* end, std::vector<std::string_view>& words) {
  while (at < end) {
    words.push_back(word_at(at));
    at = words.back().data() + words.back().size() + sizeof(std::uint32_t);
  }
}

}  // namespace

AffixClasses LexiconEntry::classes() const {
  return load_u32(root.data() + root.size());
}

bool Lexicon::find(std::string_view word, LexiconEntry& entry) {
  const std::uint64_t slot = find_slot(word);
  if (slot == 0) return false;
  const EntryKind kind = kind_of(slot);
  const char* const root = lexicon_data::kPoolBytes + offset_of(slot);
  // The size of what is its own root is known without a look at the pool.
  entry.root = kind == EntryKind::form ? word_at(root) : std::string_view(root + 1, word.size());
  entry.is_root = kind == EntryKind::root;
  entry.is_name = kind == EntryKind::name;
  return true;
}

bool Lexicon::contains(std::string_view word) {
  return find_slot(word) != 0;
}

std::string_view Lexicon::root_of_form(std::string_view word) {
  LexiconEntry entry;
  const bool known = find(word, entry);
  return known && !entry.is_root && !entry.is_name ? entry.root : std::string_view{};
}

std::vector<std::string_view> Lexicon::words() {
  using namespace lexicon_data;
  std::vector<std::string_view> words;
  append_words(kPoolBytes + 1, kPoolBytes + kPoolSize, words);
  append_words(kFormBytes, kFormBytes + kFormSize, words);
  return words;
}

std::uint64_t Lexicon::digest() {
  return lexicon_data::kDigest;
}

}  // namespace warta
