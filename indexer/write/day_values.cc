// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/write/day_values.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "indexer/schema/bytes.h"
#include "indexer/schema/fields.h"

namespace warta {
namespace {

constexpr std::size_t kChunkBytes = 2000;
constexpr std::size_t kDayDigits = 8;

// Keys of what is said of all values of a slot, and of a chunk of them from a document on. The last
// number of a key is written without its highest bytes where they are 0.
std::string statistics_key(std::uint32_t slot) {
  std::string key("\0\xD0", 2);
  for (; slot > 0; slot >>= 8) key.push_back(static_cast<char>(slot & 0xFF));
  return key;
}
std::string chunk_key(std::uint32_t slot, std::uint32_t document) {
  std::string key("\0\xD8", 2);
  append_varint(slot, key);
  append_in_order(document, key);
  return key;
}

// As packed_day() has it.
std::string text_of(std::uint32_t day) {
  std::string text = std::to_string(day);
  return text.insert(0, kDayDigits - std::min(kDayDigits, text.size()), '0');
}

// How many values there are, the least, and the greatest where it is another.
std::string statistics(std::span<const std::uint32_t> days) {
  std::uint32_t known = 0;
  std::uint32_t earliest = 0;
  std::uint32_t latest = 0;
  for (const std::uint32_t day : days) {
    if (day == 0) continue;
    earliest = known++ == 0 ? day : std::min(earliest, day);
    latest = std::max(latest, day);
  }
  std::string bytes;
  if (known == 0) return bytes;
  append_varint(known, bytes);
  append_text(text_of(earliest), bytes);
  if (latest != earliest) bytes += text_of(latest);
  return bytes;
}

}  // namespace

void write_day_values(std::span<const std::uint32_t> days, GlassTableWriter& out) {
  const std::string of_all = statistics(days);
  if (of_all.empty()) return;
  const std::uint32_t slot = field(FieldId::date).slot;
  out.add(statistics_key(slot), of_all);
  std::string key;
  std::string chunk;
  std::uint32_t last = 0;
  for (std::uint32_t document = 1; document <= days.size(); ++document) {
    if (days[document - 1] == 0) continue;
    if (chunk.empty()) {
      key = chunk_key(slot, document);
    } else {
      append_varint(document - last - 1, chunk);
    }
    append_text(text_of(days[document - 1]), chunk);
    last = document;
    if (chunk.size() < kChunkBytes) continue;
    out.add(key, chunk);
    chunk.clear();
  }
  if (!chunk.empty()) out.add(key, chunk);
}

}  // namespace warta
