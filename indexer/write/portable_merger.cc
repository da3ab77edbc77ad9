// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/portable_merger.h"

#include <string_view>

#include "indexer/schema/portable.h"

namespace warta {

std::string PortableMerger::resolve_duplicate_metadata(const std::string& table_key,
                                                       std::size_t count,
                                                       const std::string values[]) {
  // Xapian 1.4 hands over the key as its table has it, behind two bytes.
  constexpr std::string_view kInTable("\0\xC0", 2);
  const std::string_view key =
      std::string_view(table_key).substr(table_key.starts_with(kInTable) ? kInTable.size() : 0);
  if (!key.starts_with(kWordKey)) return values[0];
  WordEntry whole;
  for (std::size_t i = 0; i < count; ++i) {
    const auto entry = decode_word(values[i]);
    if (!entry) throw Xapian::DatabaseCorruptError("a word of the vocabulary is damaged");
    add_counts(*entry, whole);
  }
  return encode_word(whole, whole.normal.empty() ? key.substr(kWordKey.size()) : whole.normal);
}

}  // namespace warta
