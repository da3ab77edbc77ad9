// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/keyed_notes.h"

#include <xxhash.h>

#include <fstream>
#include <iterator>
#include <optional>

#include "indexer/schema/bytes.h"
#include "indexer/schema/error.h"
#include "indexer/schema/stamp.h"

namespace warta {
namespace {

std::optional<std::string> take_text(std::string_view& bytes) {
  const auto size = take_varint(bytes);
  if (!size || *size > bytes.size()) return std::nullopt;
  std::string text(bytes.substr(0, *size));
  bytes.remove_prefix(*size);
  return text;
}

}  // namespace

// Each note as the sizes and bytes of key and value, then a checksum.
std::string KeyedNotes::encode() const {
  std::string bytes;
  for (const auto& [key, value] : notes_) {
    for (const std::string* text : {&key, &value}) {
      append_varint(text->size(), bytes);
      bytes += *text;
    }
  }
  append_number(XXH3_64bits(bytes.data(), bytes.size()), bytes);
  return bytes;
}

KeyedNotes KeyedNotes::read(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto fail = [&]() {
    throw Error(ErrorCode::damaged,
                file + ": is damaged; take the index from a backup, or " + kRebuild);
  };
  constexpr std::size_t kChecksum = sizeof(XXH64_hash_t);
  if (bytes.size() < kChecksum) fail();
  std::string_view rest = std::string_view(bytes).substr(0, bytes.size() - kChecksum);
  std::string_view checksum = std::string_view(bytes).substr(rest.size());
  if (take_number<XXH64_hash_t>(checksum) != XXH3_64bits(rest.data(), rest.size())) fail();
  KeyedNotes notes;
  while (!rest.empty()) {
    auto key = take_text(rest);
    auto value = take_text(rest);
    if (!key || !value) fail();
    notes.notes_[std::move(*key)] = std::move(*value);
  }
  return notes;
}

std::string KeyedNotes::get(const std::string& key) const {
  const auto found = notes_.find(key);
  return found == notes_.end() ? std::string() : found->second;
}

void KeyedNotes::set(const std::string& key, std::string bytes) {
  changed_ = true;
  if (bytes.empty()) {
    notes_.erase(key);
  } else {
    notes_[key] = std::move(bytes);
  }
}

}  // namespace warta
