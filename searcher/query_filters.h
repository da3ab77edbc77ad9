// SPDX-License-Identifier: GPL-3.0-or-later
// Which clauses of a query narrow down the whole of it.
#pragma once

#include "searcher/query.h"

namespace warta {

// Clauses that every match must meet become filters of the whole; the headline's words rank, too.
void take_filters(Query& query);

}  // namespace warta
