// SPDX-License-Identifier: GPL-3.0-or-later
// The people whom the indexes name with an office, from the column of offices.
#pragma once

#include "searcher/open_index.h"
#include "searcher/searcher.h"

namespace warta {

// Without elapsed_ms. Throws Error (damaged, timed_out).
OfficialsAnswer find_officials(const OfficialsRequest& request, const OpenIndex& index);

}  // namespace warta
