// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows a query down: its filters, by field.
#pragma once

#include "searcher/build_query.h"
#include "searcher/open_index.h"
#include "searcher/query.h"

namespace warta {

// Builds the filters of `query` into `out`, and tells what their values were taken for. One that
// stands for nothing becomes words of its tree, with a note, and a choice between values of one
// field, in its tree, becomes a filter. Throws Error (bad_request) for a caller's that says
// nothing.
void build_filters(Query& query, const OpenIndex& index, BuiltQuery& out);

}  // namespace warta
