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

void append_u32(std::string& out, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

struct Blob {
  std::string slots;
  std::string pool;
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
    Blob blob{{}, std::move(pool_)};
    for (const std::uint32_t slot : slots_) append_u32(blob.slots, slot);
    return blob;
  }

 private:
  void add(const std::string& word, const WordEntry& entry) {
    if (word.size() > 255) throw std::runtime_error(word + ": longer than 255 bytes");
    const auto offset = static_cast<std::uint32_t>(pool_.size());
    if (offset > lexicon_format::kOffsetMask) throw std::runtime_error("the lexicon is too big");
    offsets_[word] = offset;
    pool_ += static_cast<char>(word.size());
    pool_ += word;
    pool_ += static_cast<char>(entry.kind);
    append_u32(pool_, entry.kind == EntryKind::form ? offsets_.at(entry.root) : entry.classes);

    const std::uint64_t h = lexicon_format::hash(word);
    std::size_t slot = lexicon_format::slot_of(h);
    while (slots_[slot] != 0) slot = (slot + 1) % lexicon_format::kSlots;
    slots_[slot] = lexicon_format::fingerprint_of(h) << lexicon_format::kOffsetBits | offset;
  }

  std::string pool_ = std::string(1, '\0');  // no entry has offset 0, which marks a free slot
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(lexicon_format::kSlots);
  std::map<std::string, std::uint32_t> offsets_;
};

// As string literals: compilers read those far faster than lists of numbers.
void write_bytes(std::ostream& out, std::string_view name, std::string_view bytes) {
  constexpr std::size_t kBytesPerLine = 200;
  std::string text = "const char " + std::string(name) + "[] =\n";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i % kBytesPerLine == 0) text += i == 0 ? "    \"" : "\"\n    \"";
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
  for (const unsigned char c : blob.pool) digest = (digest ^ c) * 1099511628211U;
  out << "// Made by expand_hunspell from hunspell-id (LGPL-3) and stemmer/data; not to be "
         "edited.\n"
         "#include \"stemmer/roots/lexicon_data.h\"\n\nnamespace warta::lexicon_data {\n\n";
  write_bytes(out, "kSlotBytes", blob.slots);
  write_bytes(out, "kPoolBytes", blob.pool);
  out << "const std::uint64_t kDigest = " << digest
      << "ULL;\n\n}  // namespace warta::lexicon_data\n";
}

}  // namespace

void write_lexicon(const WordEntries& entries, std::ostream& out) {
  write_source(out, BlobWriter().write(entries));
}

}  // namespace warta
