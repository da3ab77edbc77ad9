// SPDX-License-Identifier: GPL-3.0-or-later
// What an index holds and under which rules it was written.
#pragma once

#include <cstdint>
#include <string>

#include "indexer/schema/stamp.h"

namespace warta {

struct IndexStatus {
  std::size_t articles = 0;
  std::size_t segments = 0;
  bool portable = false;
  std::size_t dated = 0;  // with a day of their own; not counted where the index is not usable
  std::string first_day;  // "2019-05-26"; empty when no article is dated
  std::string last_day;
  std::uint64_t size_bytes = 0;
  Stamp stamp;
  bool usable = false;  // by this program: the stamp is its own
};

// Throws Error: no_index, unreadable, damaged, or mismatched when its files are of another version.
IndexStatus index_status(const std::string& path);

}  // namespace warta
