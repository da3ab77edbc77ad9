// SPDX-License-Identifier: GPL-3.0-or-later
// Query text to Query.
//
//   query  = any
//   any    = all ("OR" all)*
//   all    = (("-" | "NOT ")? piece "AND"?)*
//   piece  = "(" any ")" | '"' phrase '"' | field ":" value | prefix "*" | words
//
// Every text has a reading: what does not fit the grammar is taken as words, with a note.
#pragma once

#include <string_view>

#include "searcher/query.h"

namespace warta {

Query parse_query(std::string_view text);

}  // namespace warta
