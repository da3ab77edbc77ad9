// SPDX-License-Identifier: GPL-3.0-or-later
#include "stemmer/tables/lexicon_writer.h"

#include <cstdint>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "stemmer/roots/lexicon_format.h"

namespace warta {
namespace {

using lexicon_format::EntryKind;

// The low bytes of `value`, the lowest first.
template <unsigned kBytes>
void append_bytes(std::uint64_t value, std::string& out) {
  for (unsigned i = 0; i < kBytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

struct Blob {
  std::string slots;
  std::string pool;
  std::string forms;
};

class BlobWriter {
 public:
  Blob write(const WordEntries& entries) {
    if (entries.size() > lexicon_format::kSlots / 4 * 3) {
      throw std::runtime_error("too many words for kSlotBits of lexicon_format.h");
    }
    for (const bool forms : {false, true}) {
      for (const auto& [word, entry] : entries) {
        if ((entry.kind == EntryKind::form) == forms) add(word, entry);
      }
    }
    Blob blob{{}, std::move(pool_), std::move(forms_)};
    for (const std::uint64_t slot : slots_) append_bytes<8>(slot, blob.slots);
    return blob;
  }

 private:
  void add(const std::string& word, const WordEntry& entry) {
    if (word.size() > 255) throw std::runtime_error(word + ": longer than 255 bytes");
    if (entry.kind == EntryKind::form) {
      const std::uint32_t root = offsets_.at(entry.root);
      append_word(word, root, forms_);
      take_slot(word, entry.kind, root);
      return;
    }
    const auto offset = static_cast<std::uint32_t>(pool_.size());
    if (offset > lexicon_format::kOffsetMask) throw std::runtime_error("the lexicon is too big");
    offsets_[word] = offset;
    append_word(word, entry.classes, pool_);
    take_slot(word, entry.kind, offset);
  }

  static void append_word(const std::string& word, std::uint32_t value, std::string& out) {
    out += static_cast<char>(word.size());
    out += word;
    append_bytes<4>(value, out);
  }

  // No two words of the lexicon pass for each other.
  void take_slot(const std::string& word, EntryKind kind, std::uint32_t offset) {
    const std::uint64_t h = lexicon_format::hash(word);
    std::size_t at = lexicon_format::slot_of(h);
    for (; slots_[at] != 0; at = (at + 1) % lexicon_format::kSlots) {
      if (lexicon_format::is_of(slots_[at], h)) {
        throw std::runtime_error(word + ": has the fingerprint of another word");
      }
    }
    slots_[at] = lexicon_format::slot(h, kind, offset);
  }

  std::string pool_ = std::string(1, '\0');  // no entry has offset 0: see lexicon_format.h
  std::string forms_;
  std::vector<std::uint64_t> slots_ = std::vector<std::uint64_t>(lexicon_format::kSlots);
  std::map<std::string, std::uint32_t> offsets_;
};

// As string literals: compilers read those far faster than lists of numbers.
void write_bytes(std::ostream& out, std::string_view name, std::string_view bytes) {
  constexpr std::size_t kBytesPerLine = 200;
  std::string text = "const char " + std::string(name) + "[] =\n    \"";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i > 0 && i % kBytesPerLine == 0) text += "\"\n    \"";
    const auto c = static_cast<unsigned char>(bytes[i]);
    if ((c >= 'a' && c <= 'z') || c == '-') {
      text += static_cast<char>(c);
    } else {
      text += {'\\', static_cast<char>('0' + (c >> 6)), static_cast<char>('0' + ((c >> 3) & 7)),
               static_cast<char>('0' + (c & 7))};
    }
  }
  out << text << "\";\n";
}

void write_source(std::ostream& out, const Blob& blob) {
  std::uint64_t digest = 14695981039346656037U;  // FNV-1a, 64 bit
  for (const std::string* bytes : {&blob.slots, &blob.pool, &blob.forms}) {
    for (const unsigned char c : *bytes) digest = (digest ^ c) * 1099511628211U;
  }
  out << "// Made by expand_hunspell from hunspell-id (LGPL-3) and stemmer/data; not to be "
         "edited.\n"
         "#include \"stemmer/roots/lexicon_data.h\"\n\nnamespace warta::lexicon_data {\n\n";
  write_bytes(out, "kSlotBytes", blob.slots);
  write_bytes(out, "kPoolBytes", blob.pool);
  write_bytes(out, "kFormBytes", blob.forms);
  out << "const std::size_t kPoolSize = " << blob.pool.size()
      << ";\nconst std::size_t kFormSize = " << blob.forms.size()
      << ";\nconst std::uint64_t kDigest = " << digest
      << "ULL;\n\n}  // namespace warta::lexicon_data\n";
}

}  // namespace

void write_lexicon(const WordEntries& entries, std::ostream& out) {
  write_source(out, BlobWriter().write(entries));
}

}  // namespace warta
