// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/keyed_notes.h"

#include <utility>

#include "indexer/schema/bytes.h"
#include "indexer/schema/checked_file.h"

namespace warta {

// Each note as the sizes and bytes of key and value.
std::string KeyedNotes::encode() const {
  std::string bytes;
  for (const auto& [key, value] : notes_) {
    append_text(key, bytes);
    append_text(value, bytes);
  }
  return with_checksum(std::move(bytes));
}

KeyedNotes KeyedNotes::read(const std::string& file) {
  const std::string bytes = read_checked(file);
  KeyedNotes notes;
  for (std::string_view rest = bytes; !rest.empty();) {
    const auto key = take_text(rest);
    const auto value = take_text(rest);
    if (!key || !value) throw damage(file);
    notes.notes_[std::string(*key)] = *value;
  }
  return notes;
}

std::string KeyedNotes::get(const std::string& key) const {
  const auto found = notes_.find(key);
  return found == notes_.end() ? std::string() : found->second;
}

std::vector<std::string> KeyedNotes::keys(std::string_view prefix) const {
  std::vector<std::string> keys;
  for (auto at = notes_.lower_bound(std::string(prefix));
       at != notes_.end() && at->first.starts_with(prefix); ++at) {
    keys.push_back(at->first.substr(prefix.size()));
  }
  return keys;
}

void KeyedNotes::set(const std::string& key, std::string bytes) {
  if (bytes == get(key)) return;
  changed_ = true;
  if (bytes.empty()) {
    notes_.erase(key);
  } else {
    notes_[key] = std::move(bytes);
  }
}

}  // namespace warta
