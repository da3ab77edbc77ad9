// SPDX-License-Identifier: GPL-3.0-or-later
// Where an index keeps what it knows of its articles besides postings.
//
// An index has one layout for good, which its manifest and each of its segments name. Both answer
// every query alike; docs/indexing.md has what each costs.
#pragma once

#include <cstdint>

namespace warta {

class ArticleDictionary;

enum class Layout : std::uint8_t {
  flat,      // in mapped files of our own beside Xapian's tables: small and fast
  portable,  // in Xapian's tables alone: for whoever knows Xapian and nothing of Warta
};

// What a new segment of an index is written as.
struct SegmentFormat {
  Layout layout = Layout::flat;
  const ArticleDictionary* dictionary = nullptr;  // of a flat one; null where there is none
};

}  // namespace warta
