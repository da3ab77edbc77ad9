// SPDX-License-Identifier: GPL-3.0-or-later
// What Xapian is told when it merges portable segments.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>

namespace warta {

// Adds up the counts of words that several segments have.
class PortableMerger final : public Xapian::Compactor {
 public:
  std::string resolve_duplicate_metadata(const std::string& table_key, std::size_t count,
                                         const std::string values[]) override;
};

}  // namespace warta
