// SPDX-License-Identifier: GPL-3.0-or-later
// Matches by day, month or year, with the buckets between that have none.
#pragma once

#include "searcher/match/deadline.h"
#include "searcher/match/found.h"
#include "searcher/open_index.h"
#include "searcher/searcher.h"

namespace warta {

// Over all that pass every filter, and beside them over all articles of the index. Throws Error
// (timed_out).
Timeline count_timeline(const Request& request, const OpenIndex& index, const Found& found,
                        const Deadline& deadline);

}  // namespace warta
