// SPDX-License-Identifier: GPL-3.0-or-later
// The days of documents as Xapian's values, by which it selects and sorts.
#pragma once

#include <cstdint>
#include <span>

#include "indexer/write/glass_table_writer.h"

namespace warta {

// Writes them into the table of postings, where they come before all lists. `days` are by document,
// as day_number() gives them; 0 is not known.
void write_day_values(std::span<const std::uint32_t> days, GlassTableWriter& out);

}  // namespace warta
