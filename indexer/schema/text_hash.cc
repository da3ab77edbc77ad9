// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/text_hash.h"

#include <xxhash.h>

#include <cstdio>

namespace warta {

std::string hex_hash(std::string_view text) {
  const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
  char digits[33];
  std::snprintf(digits, sizeof digits, "%016llx%016llx",
                static_cast<unsigned long long>(hash.high64),
                static_cast<unsigned long long>(hash.low64));
  return digits;
}

}  // namespace warta
